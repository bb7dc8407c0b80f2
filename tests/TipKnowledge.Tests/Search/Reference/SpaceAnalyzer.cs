using Lucene.Net.Analysis.Core;
using Lucene.Net.Util;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The words between spaces, as they are: what a test writes is what is indexed.</summary>
internal static class SpaceAnalyzer
{
    public static NamedAnalyzer Instance { get; } = new("space", text => new WhitespaceTokenizer(LuceneVersion.LUCENE_48, text));
}
