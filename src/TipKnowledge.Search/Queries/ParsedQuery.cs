namespace TipKnowledge.Search.Queries;

/// <summary>A query as read.</summary>
/// <param name="Query">The query; where reading failed, that of its words.</param>
/// <param name="Problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
/// <param name="Position">Where, in UTF-16 code units.</param>
public sealed record ParsedQuery(Query Query, QueryProblemKind? Problem = null, int Position = 0);
