namespace TipKnowledge.Indexing;

/// <summary>Something of the corpus that could not be used; all the rest was.</summary>
/// <param name="File">The file, relative to the corpus.</param>
/// <param name="Place">Where in it, such as a line or a byte; empty where the whole file is meant.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What a person can do about it.</param>
public sealed record IndexProblem(string File, string Place, string Reason, string Remedy);
