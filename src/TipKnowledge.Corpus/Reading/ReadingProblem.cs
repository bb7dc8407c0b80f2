namespace TipKnowledge.Corpus.Reading;

/// <summary>Why something of the corpus could not be used.</summary>
/// <param name="File">The file, relative to the corpus folder.</param>
/// <param name="Place">Where in it; empty where the whole file is meant.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What a person can do about it.</param>
public sealed record ReadingProblem(string File, string Place, string Reason, string Remedy);
