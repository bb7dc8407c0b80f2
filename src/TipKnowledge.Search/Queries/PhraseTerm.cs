namespace TipKnowledge.Search.Queries;

/// <summary>A term of a phrase.</summary>
/// <param name="Term">The term.</param>
/// <param name="Position">Its position in the phrase; a dropped stop word leaves a gap.</param>
public readonly record struct PhraseTerm(string Term, int Position);
