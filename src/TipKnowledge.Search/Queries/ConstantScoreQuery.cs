namespace TipKnowledge.Search.Queries;

/// <summary>A query that gives each of its entries the same score.</summary>
/// <param name="Query">The query.</param>
/// <param name="Score">The score.</param>
public sealed record ConstantScoreQuery(Query Query, float Score = 1) : Query;
