using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis;

/// <summary>Brings each word to its <see cref="TextFolding.Form(string)"/>. Its offsets stay those of the text.</summary>
internal sealed class FormFilter : TokenFilter
{
    /// <summary>Longer words are cut: nobody searches for them, and one must not fill a page of the dictionary.</summary>
    private const int LongestWord = 255;

    private readonly ICharTermAttribute _term;
    private readonly char[] _form = new char[LongestWord * TextFolding.Growth * TextFolding.Growth];

    public FormFilter(TokenStream words)
        : base(words) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        // nearly all words; the form of another may be shorter than the word, but hardly by so much
        if (Ascii.IsValid(word)) Ascii.ToLowerInPlace(word, out _);
        else _term.CopyBuffer(_form, 0, TextFolding.Form(word[..Math.Min(word.Length, LongestWord * TextFolding.Growth)], _form));
        if (_term.Length > LongestWord) _term.Length = char.IsHighSurrogate(_term[LongestWord - 1]) ? LongestWord - 1 : LongestWord;
        return true;
    }
}
