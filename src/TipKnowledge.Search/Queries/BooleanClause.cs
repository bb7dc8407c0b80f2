namespace TipKnowledge.Search.Queries;

/// <summary>A clause of a <see cref="BooleanQuery"/>.</summary>
/// <param name="Occur">How it takes part.</param>
/// <param name="Query">What it looks for.</param>
public sealed record BooleanClause(Occur Occur, Query Query);
