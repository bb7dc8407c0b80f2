namespace TipKnowledge.Search.Queries;

/// <summary>What to look for: a tree of small immutable classes. Terms in it are as the analyzer makes them.</summary>
public abstract record Query;
