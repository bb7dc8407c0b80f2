namespace TipKnowledge.Search.Queries;

/// <summary>Entries with a term: of a text field scored by BM25, of whole values each scores 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Term">The term.</param>
public sealed record TermQuery(string Field, string Term) : Query;
