using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>What the corpus holds.</summary>
public sealed record CorpusOverview
{
    /// <summary>The newest documents, then by id.</summary>
    public required ListPage<DocumentSummary> Documents { get; init; }

    /// <summary>The year of the oldest document; <see langword="null"/> where none has a year.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The year of the newest document.</summary>
    public int? LastYear { get; init; }

    /// <summary>How many passages there are in all.</summary>
    public required int Passages { get; init; }

    /// <summary>How many passages there are in each language, most first.</summary>
    public required ImmutableArray<LanguageCount> Languages { get; init; }

    /// <summary>The laws cited in most passages.</summary>
    public required ImmutableArray<EntitySummary> TopLaws { get; init; }

    /// <summary>The agencies named in most passages.</summary>
    public required ImmutableArray<EntitySummary> TopAgencies { get; init; }

    /// <summary>The countries named in most passages.</summary>
    public required ImmutableArray<EntitySummary> TopCountries { get; init; }

    /// <summary>How many different laws, agencies and countries there are.</summary>
    public required ImmutableArray<EntityTypeCount> EntityCounts { get; init; }
}
