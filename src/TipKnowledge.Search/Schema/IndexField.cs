using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Schema;

/// <summary>A field of an index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How it is kept.</param>
/// <param name="Analyzer">What makes its terms; only a text field has one.</param>
public sealed record IndexField(string Name, FieldKind Kind, NamedAnalyzer? Analyzer = null);
