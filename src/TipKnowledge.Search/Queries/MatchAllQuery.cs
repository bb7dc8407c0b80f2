namespace TipKnowledge.Search.Queries;

/// <summary>Every document; every one scores 1.</summary>
public sealed record MatchAllQuery : Query;
