using System.Collections.Immutable;

namespace TipKnowledge.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">How many documents match; where <paramref name="IsTotalExact"/> is false, at least so many.</param>
/// <param name="Hits">The best of them, best first; of equal score, the one that was added first.</param>
/// <param name="IsTotalExact">Whether all matches were counted.</param>
public sealed record TopDocuments(int Total, ImmutableArray<ScoredDocument> Hits, bool IsTotalExact = true);
