namespace TipKnowledge.Search.Queries;

/// <summary>No entry.</summary>
public sealed record MatchNoneQuery : Query;
