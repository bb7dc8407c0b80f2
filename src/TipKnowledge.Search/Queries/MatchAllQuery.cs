namespace TipKnowledge.Search.Queries;

/// <summary>Every entry; every one scores 1.</summary>
public sealed record MatchAllQuery : Query;
