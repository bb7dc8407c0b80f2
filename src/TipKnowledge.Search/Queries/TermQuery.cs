namespace TipKnowledge.Search.Queries;

/// <summary>Documents with a term, scored by BM25.</summary>
/// <param name="Field">The field.</param>
/// <param name="Term">The term.</param>
public sealed record TermQuery(string Field, string Term) : Query;
