namespace TipKnowledge.Answers;

/// <summary>A query that could not be read as written; it was searched as plain words.</summary>
/// <param name="Position">Where reading failed, in UTF-16 code units of the query.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record QueryNotice(int Position, QueryProblem Problem);
