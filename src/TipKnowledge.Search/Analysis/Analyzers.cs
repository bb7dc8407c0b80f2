using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using TipKnowledge.Search.Analysis.Compounds;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// How text becomes terms: words as Unicode's UAX #29 finds them, apart at underscores, each in one form whatever its encoding
/// (<see cref="TextFolding"/>). All but <see cref="Exact"/> are blind to accents. A language's analyzer drops its stop words, which leave their
/// positions empty, and stems the others; words joined by hyphens are there by their parts and as one word.
/// </summary>
public static class Analyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Words of any language, all of them, as they stand.</summary>
    public static NamedAnalyzer Exact { get; } = Of("exact-5", words => words);

    /// <summary>Words of any language, all of them, without accents.</summary>
    public static NamedAnalyzer Plain { get; } = Of("plain-5", words => new PlainFilter(words));

    /// <summary>English words.</summary>
    public static NamedAnalyzer English { get; } =
        OfCompounds("english-6", words => new StemFilter(Contentful(words, StopWords.English), new EnglishStemmer().Stem));

    /// <summary>Indonesian words.</summary>
    public static NamedAnalyzer Indonesian { get; } =
        OfCompounds("indonesian-6", words => new StemFilter(Contentful(words, StopWords.Indonesian), IndonesianStemmer.Stem));

    // the tokenizer would leave a long word out; FormFilter cuts it
    private static NamedAnalyzer Of(string name, Func<FormFilter, TokenStream> filters) => new(
        name,
        text => new StandardTokenizer(Version, text) { MaxTokenLength = int.MaxValue },
        words => filters(new FormFilter(words)),
        text => new ConnectorReader(text));

    // words of a language: a compound is found by its parts, and as one word
    private static NamedAnalyzer OfCompounds(string name, Func<FormFilter, TokenStream> filters) => new(
        name,
        text => new StandardTokenizer(Version, text) { MaxTokenLength = int.MaxValue },
        words => filters(new FormFilter(new CompoundFilter(words))),
        text => new CompoundReader(new ConnectorReader(text)));

    // stop words go while accents are there: "thé" is not "the"
    private static PlainFilter Contentful(FormFilter words, CharArraySet stopWords) => new(new StopFilter(Version, words, stopWords));
}
