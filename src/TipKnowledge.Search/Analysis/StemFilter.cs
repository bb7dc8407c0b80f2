using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis;

/// <summary>Reduces each word to its stem.</summary>
internal sealed class StemFilter : TokenFilter
{
    /// <summary>Words after which stems are remembered: a query is shorter, and its stream not worth the memory.</summary>
    private const int WordsUntilCache = 1000;

    private readonly Stemmer _stem;
    private readonly ICharTermAttribute _term;
    private StemCache? _cache;
    private int _words;

    public StemFilter(TokenStream words, Stemmer stem)
        : base(words)
    {
        _stem = stem;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var length = _term.Length;
        var word = _term.Buffer.Length > length ? _term.Buffer : _term.ResizeBuffer(length + 1);
        if (++_words == WordsUntilCache) _cache = new StemCache(_stem);
        _term.Length = _cache?.Stem(word, length) ?? _stem(word, length);
        return true;
    }
}
