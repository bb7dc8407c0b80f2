using System.Globalization;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// Brings each word to one form: lower case, one apostrophe, and nothing that is not seen, such as soft hyphens and marks of direction. Its offsets
/// stay those of the text.
/// </summary>
internal sealed class FormFilter : TokenFilter
{
    /// <summary>Longer words are cut, as Lucene cuts them: nobody searches for them, and one must not fill a page of the dictionary.</summary>
    private const int LongestWord = 255;

    private readonly ICharTermAttribute _term;

    public FormFilter(TokenStream words)
        : base(words) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        if (_term.Length > LongestWord) _term.Length = LongestWord;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        // nearly all words of the languages that the corpus is in
        if (Ascii.IsValid(word)) Ascii.ToLowerInPlace(word, out _);
        else _term.Length = Fold(word);
        return true;
    }

    private static int Fold(Span<char> word)
    {
        var length = 0;
        foreach (var c in word)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) word[length++] = c is '’' or '‘' or '＇' ? '\'' : char.ToLowerInvariant(c);
        return length;
    }
}
