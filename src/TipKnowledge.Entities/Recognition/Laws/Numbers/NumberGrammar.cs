using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads number and year of a citation in every order and writing: <c>Nomor 21 Tahun 2007</c>, <c>No. 21 Th 2007</c>,
/// <c>no, 6 Tahun 2011</c>, <c>21/2007</c>, <c>Tahun 2007 Nomor 21</c>, <c>No. 21 of 2007</c>, <c>Nomor 19 Prp Tahun 1960</c>.
/// </summary>
internal sealed class NumberGrammar(Keywords keywords, LawMarks marks)
{
    private const int MaxMarks = 3;

    // where no kind is known: letters and marks may belong to the number
    private static readonly LawKind Any = new("", "") { Compound = true };

    private readonly NumberReader _numbers = new(marks);
    private readonly YearReader _years = new(keywords);

    /// <summary>Reads the number of an instrument whose numbers may hold letters and marks.</summary>
    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number) =>
        TryRead(text, tokens, at, Any, out number);

    /// <summary>Reads the number of a law of a kind.</summary>
    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count) return false;
        if (TryYearFirst(text, tokens, at, kind, out number)) return true;
        var start = SkipMarks(tokens, at, out var marked);
        if (!_numbers.TryRead(text, tokens, start, kind, marked, out var read)) return false;
        if (marked && IsTorn(tokens, start, read) && _years.IsMarked(tokens, start + 2))
            read = read with { Number = read.Number + text[tokens[start + 1].Start], End = start + 2 };
        if (read.Year == 0 && _years.TryYearAfter(text, tokens, read.End, out var year, out var end))
            read = read with { Year = year, End = end };
        // letters are figures only where the year behind them says so
        if (read.Year == 0 && IsLetters(text, tokens[start])) return false;
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

    // "Tahun 2007 Nomor 21"
    private bool TryYearFirst(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out LawNumber number)
    {
        number = default;
        if (!_years.TryYearBefore(text, tokens, at, kind, out var year, out var next)) return false;
        var start = SkipMarks(tokens, next, out var marked);
        if (!marked && !kind.YearFirst || !_numbers.TryRead(text, tokens, start, kind, true, out var read)) return false;
        number = read with { Year = year, Marked = true };
        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && !text[token.Start..token.End].ContainsAnyInRange('0', '9');

    // "Nomor 1 1 Tahun 2020"
    private static bool IsTorn(List<Token> tokens, int at, LawNumber number) =>
        number.End == at + 1 && tokens[at].Length <= 2 && at + 2 < tokens.Count
        && tokens[at + 1] is { Kind: TokenKind.Number, Length: 1, Joined: false };

    private int SkipMarks(List<Token> tokens, int at, out bool marked)
    {
        var i = YearReader.PastDashes(tokens, at);
        marked = i < tokens.Count && keywords.NumberMark.Contains(tokens[i].Word);
        if (!marked) return at;
        var past = i + 1;
        while (past < tokens.Count && past - i <= MaxMarks && tokens[past].Kind is TokenKind.Punctuation or TokenKind.Dash) past++;
        return past;
    }
}
