using System.Collections.Immutable;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Asking;

/// <summary>What a search found.</summary>
public sealed record SearchAnswer
{
    /// <summary>How many entries match.</summary>
    public required int Total { get; init; }

    /// <summary>How many results there are to page through: entries, or groups where results are groups.</summary>
    public required int Results { get; init; }

    /// <summary>The entries asked for, in order; none where results are groups.</summary>
    public ImmutableArray<EngineHit> Hits { get; init; } = [];

    /// <summary>The groups asked for, in order, where results are groups.</summary>
    public ImmutableArray<HitGroup> Groups { get; init; } = [];

    /// <summary>The counts of each field asked for: most frequent first, then in order of the values; values of the field's filter that are not among these follow.</summary>
    public ImmutableDictionary<string, ImmutableArray<TermCount>> Counts { get; init; } = ImmutableDictionary<string, ImmutableArray<TermCount>>.Empty;

    /// <summary>The words by which the <see cref="LikeQuery"/> of the question was understood, to be marked in what was found.</summary>
    public ImmutableArray<TermQuery> Like { get; init; } = [];

    /// <summary>Which limits cut it short.</summary>
    public LimitsMet Limits { get; init; }
}
