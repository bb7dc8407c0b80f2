namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>A match that may be among the results.</summary>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">Its score.</param>
/// <param name="Number">The number that results are ordered by, where they are and it has one.</param>
/// <param name="Place">Its <see cref="EntryPlace"/>.</param>
internal readonly record struct Candidate(int Doc, float Score, long? Number, long Place);
