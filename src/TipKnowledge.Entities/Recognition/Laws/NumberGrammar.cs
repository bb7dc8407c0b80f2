using System.Globalization;

namespace TipKnowledge.Entities.Recognition;

/// <summary>A law's number and year as cited, and the token past them.</summary>
internal readonly record struct LawNumber(string Number, int Year, int End, bool Marked)
{
    /// <summary>The number as written, leading zeros included.</summary>
    public string Written { get; init; } = Number;
}

/// <summary>
/// Reads number and year of a citation in every order and writing: <c>Nomor 21 Tahun 2007</c>, <c>No. 21 Th 2007</c>,
/// <c>no, 6 Tahun 2011</c>, <c>21/2007</c>, <c>Tahun 2007 Nomor 21</c>, <c>No. 21 of 2007</c>, <c>Nomor XVII/MPR/1998</c>.
/// </summary>
internal sealed class NumberGrammar(Keywords keywords)
{
    private const int MaxParts = 24;

    // the longest numbers are those of circulars and court registers; ids are made of them
    private const int MaxLength = 60;

    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, bool compound, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count) return false;
        if (IsIn(keywords.YearMark, tokens, at) && tokens[at].Word != keywords.Of && TryYear(text, tokens, at + 1, out var first)
            && SkipMarks(tokens, Skip(tokens, at + 2), out var marked) is var n && marked && TryNumber(text, tokens, n, compound, out var late))
        {
            number = late with { Year = first, Marked = true };
            return true;
        }
        var start = SkipMarks(tokens, at, out marked);
        if (!TryNumber(text, tokens, start, compound, out var read)) return false;
        if (read.Year == 0 && TryYearAfter(text, tokens, read.End, out var year, out var end)) read = read with { Year = year, End = end };
        number = read with { Marked = marked };
        return marked || read.Year != 0;
    }

    /// <summary>The token past "Nomor", "No." at a token; the token itself where none stands there.</summary>
    public int PastMark(List<Token> tokens, int at) => SkipMarks(tokens, at, out _);

    private int SkipMarks(List<Token> tokens, int at, out bool marked)
    {
        marked = IsIn(keywords.NumberMark, tokens, at);
        if (!marked) return at;
        at++;
        for (var punctuation = 0; at < tokens.Count && punctuation < 2
            && tokens[at].Kind is TokenKind.Punctuation or TokenKind.Dash; punctuation++) at++;
        return at;
    }

    private static int Skip(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Kind == TokenKind.Punctuation ? at + 1 : at;

    private bool TryYearAfter(ReadOnlySpan<char> text, List<Token> tokens, int at, out int year, out int end)
    {
        (year, end) = (0, 0);
        var i = at;
        if (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '/' or ',' or ':') i++;
        var slash = i > at && text[tokens[at].Start] == '/';
        var words = 0;
        for (; IsIn(keywords.YearMark, tokens, i) && words < 2; words++)
        {
            i++;
            if (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or ':') i++;
        }
        if (words == 0 && !slash) return false;
        if (!TryYear(text, tokens, i, out year)) return false;
        end = i + 1;
        return true;
    }

    /// <summary>Reads a number of three to five figures that no word marks: <c>RA 9208</c>.</summary>
    public static bool TryBareNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count || tokens[at] is not { Kind: TokenKind.Number, Length: >= 3 and <= 5 }) return false;
        number = new LawNumber(text[tokens[at].Start..tokens[at].End].ToString(), 0, at + 1, false);
        return true;
    }

    public static bool TryYear(ReadOnlySpan<char> text, List<Token> tokens, int at, out int year)
    {
        year = 0;
        return at < tokens.Count && tokens[at] is { Kind: TokenKind.Number, Length: 4 }
            && int.TryParse(text[tokens[at].Start..tokens[at].End], NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1800 and <= 2100;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, bool compound, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count || !tokens[at].IsName) return false;
        var end = at + 1;
        if (!compound && tokens[at].Kind == TokenKind.Word && !IsNumbered(text, tokens[at])) return false;
        while (end + 1 < tokens.Count && end - at < MaxParts && tokens[end].Joined && IsGlue(text, tokens[end]) && tokens[end + 1].Joined
            && tokens[end + 1].IsName
               && (compound || tokens[end + 1].Kind == TokenKind.Number || text[tokens[end].Start] is '/' or '-'))
            end += 2;
        var written = text[tokens[at].Start..tokens[end - 1].End];
        if (written.Length > MaxLength) return false;
        if (written.IndexOfAnyInRange('0', '9') < 0 && !IsRoman(written)) return false;
        var year = 0;
        if (end - at >= 3 && text[tokens[end - 2].Start] == '/' && TryYear(text, tokens, end - 1, out year))
            written = text[tokens[at].Start..tokens[end - 3].End];
        number = new LawNumber(Normal(written), year, end, false) { Written = written.ToString() };
        return true;
    }

    // XVII/MPR/1998 is number XVII, 46/PUU-VIII/2010 number 46, M.HH-02.GR.02.07 itself
    private static string Normal(ReadOnlySpan<char> written)
    {
        var slash = written.IndexOf('/');
        if (slash > 0 && (IsRoman(written[..slash]) && (slash > 1 || written[0] is 'I' or 'V' or 'X')
            || written[..slash].IndexOfAnyExceptInRange('0', '9') < 0)) written = written[..slash];
        if (written.IndexOfAnyExceptInRange('0', '9') < 0) written = written.TrimStart('0');
        return written.ToString().Replace('/', '-').ToLowerInvariant();
    }

    private static bool IsNumbered(ReadOnlySpan<char> text, Token token)
    {
        var written = text[token.Start..token.End];
        return char.IsAsciiDigit(written[0]) || IsRoman(written);
    }

    private static bool IsRoman(ReadOnlySpan<char> written) => written.Length < 8 && Letters.IsRoman(written);

    private static bool IsGlue(ReadOnlySpan<char> text, Token token) => text[token.Start] is '/' or '-' or '.' or '–';

    private static bool IsIn(HashSet<int> set, List<Token> tokens, int at) => at < tokens.Count && set.Contains(tokens[at].Word);
}
