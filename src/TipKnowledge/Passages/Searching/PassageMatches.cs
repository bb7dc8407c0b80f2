using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Passages.Searching;

/// <summary>What a search found.</summary>
public sealed record PassageMatches
{
    /// <summary>How many passages match.</summary>
    public required int Total { get; init; }

    /// <summary>
    /// How many results there are to page through: passages, or documents where results are documents. Where near-duplicates are left out, they are
    /// known only as far as was read, and the rest is counted, up to a thousand.
    /// </summary>
    public required int Results { get; init; }

    /// <summary>The passages of the results asked for, in order; where results are documents, document by document.</summary>
    public required ImmutableArray<PassageMatch> Matches { get; init; }

    /// <summary>Where results are documents, those asked for, each with how many of its passages match; else none.</summary>
    public ImmutableArray<KeyCount> Documents { get; init; } = [];

    /// <summary>The counts of each field asked for, most first.</summary>
    public required ImmutableDictionary<PassageField, ImmutableArray<KeyCount>> Facets { get; init; }

    /// <summary>Which limits of the engine cut it short.</summary>
    public LimitsMet Limits { get; init; }

    /// <summary>What could not be read in the query; <see langword="null"/> where all could.</summary>
    public QueryNotice? Notice { get; init; }
}
