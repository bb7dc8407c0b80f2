using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>Entries that match a combination of queries; the score is the sum of the matching clauses that score.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="MinimumShouldMatch">How many <see cref="Occur.Should"/> clauses must match; 0 means one where nothing else is required, else none.</param>
public sealed record BooleanQuery(ImmutableArray<BooleanClause> Clauses, int MinimumShouldMatch = 0) : Query;
