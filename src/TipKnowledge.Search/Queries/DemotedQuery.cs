namespace TipKnowledge.Search.Queries;

/// <summary>The entries of a query, of which those that another query has too count for less.</summary>
/// <param name="Query">What must match.</param>
/// <param name="Minor">Which of these count for less; it adds nothing itself. Asked again and again, it should be the same object: what it matches is remembered.</param>
/// <param name="Factor">What their score is multiplied by, above 0.</param>
public sealed record DemotedQuery(Query Query, Query Minor, float Factor) : Query;
