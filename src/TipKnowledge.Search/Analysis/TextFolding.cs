using System.Collections.Frozen;
using System.Globalization;
using Lucene.Net.Analysis.Miscellaneous;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// One form for what is the same to a reader: <see cref="Form(string)"/> undoes how Unicode may encode a text, <see cref="Plain(string)"/> takes
/// off its accents, too. Both by tables: in a program that runs without the system's culture data, as this one does, string.Normalize changes
/// nothing.
/// </summary>
public static class TextFolding
{
    /// <summary>No character becomes more than so many in one form or the other.</summary>
    internal const int Growth = 4;

    /// <summary>Full-width forms of ASCII, in its order.</summary>
    private const char FirstFullWidth = '！', LastFullWidth = '～';

    private static readonly FrozenDictionary<char, string> Ligatures =
        Resource.Lines("ligatures.txt").ToFrozenDictionary(line => line[0], line => line[2..]);

    private static readonly FrozenDictionary<char, string> AsciiLetters = AsciiOfLetters();

    /// <summary>
    /// A text in lower case, each accented letter as one character where Unicode has it (NFC), ligatures and full-width letters as plain ones, with
    /// one apostrophe, and without what nobody sees: soft hyphens and marks of direction.
    /// </summary>
    public static string Form(string text) => Folded(text, Form);

    /// <summary>
    /// The <see cref="Form(string)"/> of a text without accents, its Latin letters as those of ASCII: <c>é</c> is <c>e</c>, <c>ø</c> is <c>o</c>,
    /// <c>ß</c> is <c>ss</c>.
    /// </summary>
    public static string Plain(string text) => Folded(Form(text), Plain);

    /// <summary>Whether accents may be taken off a text: whether there is a letter in it that ASCII has not.</summary>
    public static bool MayHaveAccents(string text)
    {
        foreach (var c in text)
            if (c >= 0x80 && (char.IsLetter(c) || IsMark(c))) return true;
        return false;
    }

    /// <summary>Whether a character is a mark on the one before it, such as an accent.</summary>
    public static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Writes the <see cref="Form(string)"/> of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Room for <see cref="Growth"/> times its length.</param>
    /// <returns>The form's length.</returns>
    internal static int Form(ReadOnlySpan<char> text, Span<char> form)
    {
        var composer = new Composer(form);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FirstFullWidth + '!') : c);
            if (lower is '’' or '‘') composer.Add('\'');
            else if (Ligatures.TryGetValue(lower, out var letters)) foreach (var letter in letters) composer.Add(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(lower) != UnicodeCategory.Format) composer.Add(lower);
        }
        return composer.Length;
    }

    /// <summary>Writes the <see cref="Plain(string)"/> form of a text.</summary>
    /// <param name="form">The <see cref="Form(string)"/> of the text.</param>
    /// <param name="plain">Room for <see cref="Growth"/> times its length.</param>
    /// <returns>The plain form's length.</returns>
    internal static int Plain(ReadOnlySpan<char> form, Span<char> plain)
    {
        var length = 0;
        foreach (var c in form)
        {
            if (IsAccent(c)) continue;
            if (c < 0x80 || !AsciiLetters.TryGetValue(c, out var letters)) plain[length++] = c;
            else foreach (var letter in letters) plain[length++] = letter;
        }
        return length;
    }

    // Unicode's blocks of marks for letters of any script; the vowel signs of a script are no accents
    private static bool IsAccent(char c) => c
        is >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' or >= '\uFE20' and <= '\uFE2F';

    // from Lucene's table, in lower case: there, a g with a caron becomes a capital
    private static FrozenDictionary<char, string> AsciiOfLetters()
    {
        var ascii = new char[Growth];
        var letters = new Dictionary<char, string>();
        for (var c = '\u0080'; c < char.MaxValue; c++)
        {
            if (!char.IsLetter(c)) continue;
            var length = ASCIIFoldingFilter.FoldToASCII([c], 0, ascii, 0, 1);
            if (ascii[0] != c) letters[c] = new string(ascii, 0, length).ToLowerInvariant();
        }
        return letters.ToFrozenDictionary();
    }

    private delegate int Folding(ReadOnlySpan<char> text, Span<char> folded);

    private static string Folded(string text, Folding fold)
    {
        var folded = new char[Growth * text.Length];
        return new string(folded, 0, fold(text, folded));
    }
}
