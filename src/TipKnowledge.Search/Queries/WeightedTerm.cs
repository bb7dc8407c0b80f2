namespace TipKnowledge.Search.Queries;

/// <summary>A term of a <see cref="SynonymQuery"/>.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">How much of an occurrence each of its occurrences is, above 0 and at most 1.</param>
public readonly record struct WeightedTerm(string Term, float Weight);
