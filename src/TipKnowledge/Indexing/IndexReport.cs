using System.Collections.Immutable;

namespace TipKnowledge.Indexing;

/// <summary>What a run of the indexer did.</summary>
public sealed record IndexReport
{
    /// <summary>Documents that are new in the index.</summary>
    public int Added { get; init; }

    /// <summary>Documents that were parsed again.</summary>
    public int Updated { get; init; }

    /// <summary>Documents that are gone from the corpus and now from the index.</summary>
    public int Removed { get; init; }

    /// <summary>Documents left as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Passages of the added and updated documents.</summary>
    public int Passages { get; init; }

    /// <summary>What could not be used. A file that can no longer be read keeps its last readable state in the index.</summary>
    public ImmutableArray<IndexProblem> Problems { get; init; } = [];

    /// <summary>What was wrong with the index as it was found: the run then went on from the commit before, or built it again.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>How long the run took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the index was changed.</summary>
    public bool Changed => Added + Updated + Removed > 0;
}
