using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Util;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>The analysis of each field, as Lucene asks for it.</summary>
internal sealed class SchemaAnalyzer(IndexSchema schema) : AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>Bytes that a UTF-16 code unit is at most in UTF-8.</summary>
    private const int MostBytes = 3;

    /// <summary>Positions between two texts of one field, that no phrase crosses: further than a slop is let reach.</summary>
    public const int Gap = 1 << 14;

    public override int GetPositionIncrementGap(string fieldName) => Gap;

    // of numbers it asks for the gap between two of them, which nothing uses
    protected override Analyzer GetWrappedAnalyzer(string fieldName) => schema.Find(fieldName)?.Analyzer ?? Analyzers.Exact;

    // one word that is too long for Lucene would keep the whole entry out
    protected override TokenStreamComponents WrapComponents(string fieldName, TokenStreamComponents components) =>
        new(components.Tokenizer, new LengthFilter(LuceneVersion.LUCENE_48, components.TokenStream, 0, IndexSchema.LongestTerm / MostBytes));
}
