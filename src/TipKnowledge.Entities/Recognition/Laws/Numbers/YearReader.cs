using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the years of citations, before a number and behind it, figures that are misread or torn included.</summary>
internal sealed class YearReader(Keywords keywords)
{
    private const int MaxDashes = 2;

    // "Tahun (th.) 2007"
    private const int MaxYearWords = 2;

    /// <summary>Reads a year written in four figures.</summary>
    public static bool TryYear(ReadOnlySpan<char> text, List<Token> tokens, int at, out int year)
    {
        year = 0;
        return at < tokens.Count && tokens[at] is { Kind: TokenKind.Number, Length: 4 }
            && Figures.TryYear(text[tokens[at].Start..tokens[at].End], out year);
    }

    /// <summary>Reads a year behind "Tahun", misread figures included; the token past it.</summary>
    public bool TryYearAfter(ReadOnlySpan<char> text, List<Token> tokens, int at, out int year, out int end)
    {
        (year, end) = (0, 0);
        var i = PastDashes(tokens, at);
        var slash = false;
        if (IsMark(text, tokens, i, "/,:")) slash = text[tokens[i++].Start] == '/';
        var words = 0;
        for (i = PastDashes(tokens, i); IsMarked(tokens, i) && words < MaxYearWords; words++)
        {
            i = PastDashes(tokens, i + 1);
            if (IsMark(text, tokens, i, ".:,")) i = PastDashes(tokens, i + 1);
        }
        return (words > 0 || slash) && TryTorn(text, tokens, i, words > 0, out year, out end);
    }

    /// <summary>Reads a year before a number: "Tahun 2007 Nomor 21", "tanggal 23 Juli 1948 No. 23", "1934 No. 411"; the token past
    /// it.</summary>
    public bool TryYearBefore(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out int year, out int next)
    {
        (year, next) = (0, 0);
        var i = at;
        if (IsDate(tokens, at)) i = at + 3;
        else if (IsMarked(tokens, at) && tokens[at].Word != keywords.Of) i = PastDashes(tokens, at + 1);
        else if (!kind.YearFirst) return false;
        if (!TryTorn(text, tokens, i, i > at, out year, out next)) return false;
        if (next < tokens.Count && tokens[next].Kind is TokenKind.Punctuation or TokenKind.Dash) next++;
        return true;
    }

    /// <summary>Whether a word that years stand behind is at a token.</summary>
    public bool IsMarked(List<Token> tokens, int at) => at < tokens.Count && keywords.YearMark.Contains(tokens[at].Word);

    /// <summary>The token past the dashes at a token.</summary>
    public static int PastDashes(List<Token> tokens, int at)
    {
        for (var skipped = 0; skipped < MaxDashes && at < tokens.Count && tokens[at].Kind == TokenKind.Dash; skipped++) at++;
        return at;
    }

    private bool IsDate(List<Token> tokens, int at) =>
        at + 3 < tokens.Count && keywords.DateMark.Contains(tokens[at].Word)
        && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 2].Kind == TokenKind.Word;

    private static bool IsMark(ReadOnlySpan<char> text, List<Token> tokens, int at, string marks) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Punctuation && marks.Contains(text[tokens[at].Start]);

    // "20 18" behind "Tahun" is a year torn in two, "20 1 8" one torn in three
    private static bool TryTorn(ReadOnlySpan<char> text, List<Token> tokens, int at, bool marked, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (at >= tokens.Count || !tokens[at].IsName) return false;
        var written = text[tokens[at].Start..tokens[at].End];
        if (Figures.TryYear(written, out year)) return true;
        if (!marked || !char.IsAsciiDigit(written[0])) return false;
        Span<char> joined = stackalloc char[4];
        var length = 0;
        for (end = at; end < tokens.Count && length < joined.Length && tokens[end].IsName; end++)
        {
            if (tokens[end].Length > joined.Length - length) break;
            text[tokens[end].Start..tokens[end].End].CopyTo(joined[length..]);
            length += tokens[end].Length;
        }
        return length == joined.Length && Figures.TryYear(joined, out year);
    }
}
