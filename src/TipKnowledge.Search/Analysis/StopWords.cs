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
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"TipKnowledge.Search.Analysis.stopwords.{language}.txt")
            ?? throw new InvalidOperationException($"The stop words of '{language}' are missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new CharArraySet(LuceneVersion.LUCENE_48, words, ignoreCase: false).AsReadOnly();
    }
}
