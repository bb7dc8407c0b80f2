namespace TipKnowledge.Search.Queries;

/// <summary>A word of a query, as it stands there.</summary>
/// <param name="Text">The word without its escapes.</param>
/// <param name="Pattern">The word as a pattern: what was escaped still is, where it would be a wildcard.</param>
/// <param name="Wildcards">How many wildcards it has.</param>
internal readonly record struct WrittenWord(string Text, string Pattern, int Wildcards);
