using System.Collections.Immutable;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Asking;

/// <summary>A search.</summary>
/// <param name="Query">What must match, and how it is scored.</param>
public sealed record SearchQuestion(Query Query)
{
    /// <summary>What must hold besides, without counting for the score; one for each field at most.</summary>
    public ImmutableArray<ValueFilter> Filters { get; init; } = [];

    /// <summary>The keyword fields to count values of, over all matches; a field's own filter does not narrow its counts.</summary>
    public ImmutableArray<FieldCounts> Counts { get; init; } = [];

    /// <summary>The order of hits, or of groups.</summary>
    public SearchOrder Order { get; init; } = SearchOrder.Best;

    /// <summary>What the results are grouped by; <see langword="null"/> where results are entries.</summary>
    public Grouping? Grouping { get; init; }

    /// <summary>How many results to leave out at the front.</summary>
    public int Skip { get; init; }

    /// <summary>How many results to return at most; with 0, matches are only counted.</summary>
    public int Take { get; init; }

    /// <summary>Whether to say of each hit how its score comes about. Slow: for people to read.</summary>
    public bool Explain { get; init; }

    /// <summary>What it may cost.</summary>
    public EngineLimits Limits { get; init; } = EngineLimits.Default;
}
