namespace TipKnowledge.Search.Queries;

/// <summary>A query whose score is multiplied.</summary>
/// <param name="Query">The query.</param>
/// <param name="Boost">The factor, not negative.</param>
public sealed record BoostQuery(Query Query, float Boost) : Query;
