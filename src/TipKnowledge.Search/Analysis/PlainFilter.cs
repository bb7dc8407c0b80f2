using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis;

/// <summary>Takes the accents off words that <see cref="FormFilter"/> has brought to one form.</summary>
internal sealed class PlainFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private char[] _plain = [];

    public PlainFilter(TokenStream words)
        : base(words) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (Ascii.IsValid(word)) return true;
        if (_plain.Length < word.Length * TextFolding.Growth) _plain = new char[word.Length * TextFolding.Growth];
        _term.CopyBuffer(_plain, 0, TextFolding.Plain(word, _plain));
        return true;
    }
}
