using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Queries;

/// <summary>A field of the index that a query searches.</summary>
/// <param name="Field">Its name in the index.</param>
/// <param name="Analyzer">What makes its terms; <see langword="null"/> for a field of whole values.</param>
public sealed record QueryTarget(string Field, NamedAnalyzer? Analyzer);
