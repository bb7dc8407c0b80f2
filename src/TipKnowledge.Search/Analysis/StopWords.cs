using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Analysis;

/// <summary>Words that are in nearly every sentence of a language and find nothing by themselves.</summary>
internal static class StopWords
{
    public static readonly CharArraySet English = Load("english");

    public static readonly CharArraySet Indonesian = Load("indonesian");

    private static CharArraySet Load(string language)
    {
        var words = Resource.Lines($"stopwords.{language}.txt").SelectMany(line => line.Split(' ')).ToList();
        return new CharArraySet(LuceneVersion.LUCENE_48, words, ignoreCase: false).AsReadOnly();
    }
}
