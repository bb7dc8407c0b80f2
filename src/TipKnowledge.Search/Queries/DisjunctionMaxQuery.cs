using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>Entries that match any of several queries; the score is the best one's, plus the tie breaker times the others'.</summary>
/// <param name="Queries">The queries.</param>
/// <param name="TieBreaker">From 0 (only the best counts) to 1 (the sum).</param>
public sealed record DisjunctionMaxQuery(ImmutableArray<Query> Queries, float TieBreaker = 0) : Query;
