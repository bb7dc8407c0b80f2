using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// How text becomes terms: words as Unicode's UAX #29 finds them, each in one form, whatever its encoding (<see cref="TextFolding"/>). All but
/// <see cref="Exact"/> are blind to accents. A language's analyzer drops its stop words, which leave their positions empty, and stems the others.
/// </summary>
public static class Analyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Words of any language, all of them, as they stand.</summary>
    public static NamedAnalyzer Exact { get; } = new("exact-4", Words, words => new FormFilter(words));

    /// <summary>Words of any language, all of them, without accents.</summary>
    public static NamedAnalyzer Plain { get; } = new("plain-4", Words, words => new PlainFilter(new FormFilter(words)));

    /// <summary>English words.</summary>
    public static NamedAnalyzer English { get; } =
        new("english-4", Words, words => new StemFilter(new PlainFilter(Without(StopWords.English, words)), new EnglishStemmer().Stem));

    /// <summary>Indonesian words.</summary>
    public static NamedAnalyzer Indonesian { get; } =
        new("indonesian-4", Words, words => new StemFilter(new PlainFilter(Without(StopWords.Indonesian, words)), IndonesianStemmer.Stem));

    // the tokenizer would leave a long word out; FormFilter cuts it
    private static StandardTokenizer Words(TextReader text) => new(Version, text) { MaxTokenLength = int.MaxValue };

    // before accents are gone: "thé" is not "the"
    private static StopFilter Without(CharArraySet stopWords, TokenStream words) => new(Version, new FormFilter(words), stopWords);
}
