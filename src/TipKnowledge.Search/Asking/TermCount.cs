namespace TipKnowledge.Search.Asking;

/// <summary>A term, and how many entries have it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Count">How many.</param>
public readonly record struct TermCount(string Term, int Count);
