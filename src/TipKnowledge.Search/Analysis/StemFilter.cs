using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis;

/// <summary>Reduces each word to its stem.</summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly StemCache _cache;

    public StemFilter(TokenStream words, Stemmer stem)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _cache = new StemCache(stem);
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var length = _term.Length;
        var word = _term.Buffer.Length > length ? _term.Buffer : _term.ResizeBuffer(length + 1);
        _term.Length = _cache.Stem(word, length);
        return true;
    }
}
