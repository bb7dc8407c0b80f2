using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads number and year of a citation in every order and writing: <c>Nomor 21 Tahun 2007</c>, <c>No. 21 Th 2007</c>,
/// <c>no, 6 Tahun 2011</c>, <c>21/2007</c>, <c>Tahun 2007 Nomor 21</c>, <c>No. 21 of 2007</c>, <c>Nomor 19 Prp Tahun 1960</c>.
/// </summary>
internal sealed class NumberGrammar(Keywords keywords, LawMarks marks)
{
    // where no kind is known: letters and marks may belong to the number
    private static readonly LawKind Any = new("", "", Compound: true);

    private readonly NumberReader _numbers = new(marks);

    /// <summary>Reads the number of an instrument whose numbers may hold letters and marks.</summary>
    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number) => TryRead(text, tokens, at, Any, out number);

    /// <summary>Reads the number of a law of a kind.</summary>
    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count) return false;
        if (TryYearBefore(text, tokens, at, kind, out var first, out var next)
            && SkipMarks(tokens, next, out var marked) is var n && (marked || kind.YearFirst) && _numbers.TryRead(text, tokens, n, kind, true, out var late))
        {
            number = late with { Year = first, Marked = true };
            return true;
        }
        var start = SkipMarks(tokens, at, out marked);
        if (!_numbers.TryRead(text, tokens, start, kind, marked, out var read)) return false;
        if (marked && IsTorn(tokens, start, read) && IsIn(keywords.YearMark, tokens, start + 2))
            read = read with { Number = read.Number + text[tokens[start + 1].Start], End = start + 2 };
        if (read.Year == 0 && TryYearAfter(text, tokens, read.End, out var year, out var end)) read = read with { Year = year, End = end };
        // letters are figures only where the year behind them says so
        if (read.Year == 0 && tokens[start].Kind == TokenKind.Word && !text[tokens[start].Start..tokens[start].End].ContainsAnyInRange('0', '9')) return false;
        number = read with { Marked = marked };
        return marked || read.Year != 0;
    }

    /// <summary>The token past "Nomor", "No." at a token; the token itself where none stands there.</summary>
    public int PastMark(List<Token> tokens, int at) => SkipMarks(tokens, at, out _);

    /// <summary>Reads a number of three to five figures that no word marks: <c>RA 9208</c>.</summary>
    public static bool TryBareNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count || tokens[at] is not { Kind: TokenKind.Number, Length: >= 3 and <= 5 }) return false;
        number = new LawNumber(text[tokens[at].Start..tokens[at].End].ToString(), 0, at + 1, false);
        return true;
    }

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
        if (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '/' or ',' or ':')
            slash = text[tokens[i++].Start] == '/';
        var words = 0;
        for (i = PastDashes(tokens, i); IsIn(keywords.YearMark, tokens, i) && words < 2; words++)
        {
            i = PastDashes(tokens, i + 1);
            if (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or ':' or ',') i = PastDashes(tokens, i + 1);
        }
        return (words > 0 || slash) && TryReadYear(text, tokens, i, words > 0, out year, out end);
    }

    // "Tahun 2007 Nomor 21", "tanggal 23 Juli 1948 No. 23", "1934 No. 411"
    private bool TryYearBefore(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out int year, out int next)
    {
        (year, next) = (0, 0);
        var i = at;
        if (IsIn(keywords.DateMark, tokens, at) && at + 3 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 2].Kind == TokenKind.Word)
            i = at + 3;
        else if (IsIn(keywords.YearMark, tokens, at) && tokens[at].Word != keywords.Of) i = PastDashes(tokens, at + 1);
        else if (!kind.YearFirst) return false;
        if (!TryReadYear(text, tokens, i, i > at, out year, out next)) return false;
        if (next < tokens.Count && tokens[next].Kind is TokenKind.Punctuation or TokenKind.Dash) next++;
        return true;
    }

    // "20 18" behind "Tahun" is a year torn in two, "20 1 8" one torn in three
    private static bool TryReadYear(ReadOnlySpan<char> text, List<Token> tokens, int at, bool marked, out int year, out int end)
    {
        (year, end) = (0, at + 1);
        if (at >= tokens.Count || !tokens[at].IsName) return false;
        var written = text[tokens[at].Start..tokens[at].End];
        if (Figures.TryYear(written, out year)) return true;
        if (!marked || !char.IsAsciiDigit(written[0])) return false;
        Span<char> joined = stackalloc char[4];
        var length = 0;
        for (end = at; end < tokens.Count && length < joined.Length && tokens[end].IsName && tokens[end].Length <= joined.Length - length; end++)
        {
            text[tokens[end].Start..tokens[end].End].CopyTo(joined[length..]);
            length += tokens[end].Length;
        }
        return length == joined.Length && Figures.TryYear(joined, out year);
    }

    // "Nomor 1 1 Tahun 2020"
    private static bool IsTorn(List<Token> tokens, int at, LawNumber number) =>
        number.End == at + 1 && tokens[at].Length <= 2 && at + 2 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Number, Length: 1, Joined: false };

    private int SkipMarks(List<Token> tokens, int at, out bool marked)
    {
        var i = PastDashes(tokens, at);
        marked = IsIn(keywords.NumberMark, tokens, i);
        if (!marked) return at;
        i++;
        for (var skipped = 0; i < tokens.Count && skipped < 3 && tokens[i].Kind is TokenKind.Punctuation or TokenKind.Dash; skipped++) i++;
        return i;
    }

    private static int PastDashes(List<Token> tokens, int at)
    {
        for (var skipped = 0; skipped < 2 && at < tokens.Count && tokens[at].Kind == TokenKind.Dash; skipped++) at++;
        return at;
    }

    private static bool IsIn(HashSet<int> set, List<Token> tokens, int at) => at < tokens.Count && set.Contains(tokens[at].Word);
}
