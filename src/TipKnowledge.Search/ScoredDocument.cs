namespace TipKnowledge.Search;

/// <summary>A document that a search found.</summary>
/// <param name="Doc">Its number in the reader.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoredDocument(int Doc, float Score);
