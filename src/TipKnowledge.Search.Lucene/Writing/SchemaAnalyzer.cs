using Lucene.Net.Analysis;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>The analysis of each field, as Lucene asks for it.</summary>
internal sealed class SchemaAnalyzer(IndexSchema schema) : AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY)
{
    // of numbers it asks for the gap between two of them, which nothing uses
    protected override Analyzer GetWrappedAnalyzer(string fieldName) => schema.Find(fieldName)?.Analyzer ?? Analyzers.Exact;
}
