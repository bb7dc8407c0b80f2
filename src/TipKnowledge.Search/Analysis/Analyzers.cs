using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// How text becomes terms: words as Unicode's UAX #29 finds them, each in one form; for a language without its stop words, which leave their positions
/// empty, and stemmed.
/// </summary>
public static class Analyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Words of any language, all of them, as they stand: for exact search.</summary>
    public static NamedAnalyzer Exact { get; } = new("exact-3", Words, words => new FormFilter(words));

    /// <summary>English words.</summary>
    public static NamedAnalyzer English { get; } = new("english-3", Words, words => new StemFilter(Without(StopWords.English, words), new EnglishStemmer().Stem));

    /// <summary>Indonesian words.</summary>
    public static NamedAnalyzer Indonesian { get; } = new("indonesian-3", Words, words => new StemFilter(Without(StopWords.Indonesian, words), IndonesianStemmer.Stem));

    // the tokenizer would leave a longer word out; FormFilter cuts it
    private static StandardTokenizer Words(TextReader text) => new(Version, text) { MaxTokenLength = int.MaxValue };

    private static StopFilter Without(CharArraySet stopWords, TokenStream words) => new(Version, new FormFilter(words), stopWords);
}
