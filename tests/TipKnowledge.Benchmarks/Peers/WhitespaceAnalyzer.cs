using Lucene.Net.Analysis.Core;
using Lucene.Net.Util;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>The words between spaces, as they are; what is longer than 255 UTF-16 code units is cut into several.</summary>
internal static class WhitespaceAnalyzer
{
    public static NamedAnalyzer Instance { get; } = new("whitespace-2", text => new WhitespaceTokenizer(LuceneVersion.LUCENE_48, text));
}
