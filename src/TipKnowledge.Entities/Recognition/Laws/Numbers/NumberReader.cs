using System.Globalization;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the number of a law by itself: <c>21</c>, <c>2l</c>, <c>12A</c>, <c>IV</c>, <c>17/PERMEN-KP/2030</c>; with its mark, and with a
/// year that is part of it.
/// </summary>
internal sealed class NumberReader(LawMarks marks)
{
    private const int MaxParts = 24;

    // the longest numbers are those of circulars and court registers; ids are made of them
    private const int MaxLength = 60;

    // of more letters, figures are no likelier than a word
    private const int MaxLetters = 2;
    private const int MaxSuffixed = 5;

    /// <summary>Reads the number at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="kind">The kind of law whose number it is.</param>
    /// <param name="marked">Whether a word such as <c>Nomor</c> stands before it.</param>
    /// <param name="number">The number.</param>
    public bool TryRead(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, bool marked, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count || !tokens[at].IsName) return false;
        if (kind.Compound && !kind.Roman) return TryCompound(text, tokens, at, out number);
        if (Plain(text[tokens[at].Start..tokens[at].End], tokens[at].Kind, kind.Roman, marked) is not { } plain) return false;
        number = new LawNumber(plain, 0, at + 1, false);
        number = WithMark(text, tokens, number);
        if (number.Mark == Lexicon.Unknown && IsGlued(text, tokens, number.End))
            return TryCompound(text, tokens, at, out number);
        return true;
    }

    // what looks like figures; Roman ones where they cannot be Arabic ones misread
    private static string? Plain(ReadOnlySpan<char> written, TokenKind kind, bool roman, bool marked)
    {
        if (kind == TokenKind.Number) return written.TrimStart('0') is { IsEmpty: false } figures ? figures.ToString() : null;
        var digits = written.ContainsAnyInRange('0', '9');
        if (roman && !digits) return RomanNumber.Read(written)?.ToString(CultureInfo.InvariantCulture);
        var isSuffixed = digits && char.IsAsciiDigit(written[0]) && written.Length <= MaxSuffixed;
        if (isSuffixed && written[^1] is >= 'A' and <= 'H' && !written[..^1].ContainsAnyExceptInRange('0', '9'))
            return written.ToString().ToLowerInvariant();
        if (Figures.TryRead(written, out var value) && value > 0 && (digits || marked && IsLetters(written)))
            return value.ToString(CultureInfo.InvariantCulture);
        if (digits) return isSuffixed ? written.ToString().ToLowerInvariant() : null;
        return marked && written.ContainsAny('V', 'X') ? RomanNumber.Read(written)?.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static bool IsLetters(ReadOnlySpan<char> written)
    {
        if (written.Length > MaxLetters) return false;
        foreach (var c in written)
            if (!char.IsAsciiLetterUpper(c) && c != 'l') return false;
        return true;
    }

    // "19 Prp", "7 Drt.", "11/PNPS", "II MPRS"
    private LawNumber WithMark(ReadOnlySpan<char> text, List<Token> tokens, LawNumber number)
    {
        var i = number.End;
        while (i < tokens.Count && i - number.End < 2 && text[tokens[i].Start] is '/' or '.' or '-' or '(') i++;
        if (i >= tokens.Count || !marks.Has(tokens[i].Word)) return number;
        var mark = tokens[i++].Word;
        while (i < tokens.Count && text[tokens[i].Start] is '.' or ')') i++;
        return number with { End = i, Mark = mark };
    }

    private static bool IsGlued(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Joined && text[tokens[at].Start] is '/' or '-'
        && tokens[at + 1] is { IsName: true, Joined: true };

    private static bool TryCompound(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number)
    {
        number = default;
        var end = at + 1;
        while (end + 1 < tokens.Count && end - at < MaxParts && IsJoint(text, tokens, end)) end += 2;
        var written = text[tokens[at].Start..tokens[end - 1].End];
        if (written.Length > MaxLength || written.IndexOfAnyInRange('0', '9') < 0 && RomanNumber.Read(written) is null) return false;
        var year = 0;
        if (end - at >= 3 && text[tokens[end - 2].Start] is '/' or '-'
            && Figures.TryYear(text[tokens[end - 1].Start..tokens[end - 1].End], out year))
            written = text[tokens[at].Start..tokens[end - 3].End];
        number = new LawNumber(Proper(written), year, end, false) { Written = written.ToString() };
        return number.Number.Length > 0;
    }

    // a slash joins across spaces too: "No. 3 /PRT/M/ 2019"
    private static bool IsJoint(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (glue, next) = (tokens[at], tokens[at + 1]);
        if (!next.IsName) return false;
        if (text[glue.Start] == '/') return glue.Joined && next.Joined || next.Capital || next.Kind == TokenKind.Number;
        return glue.Joined && next.Joined && text[glue.Start] is '-' or '.' or '–';
    }

    // 46/PUU-VIII/2010 is number 46, PER.04/MEN/2010 number 4; M.HH-02.GR.02.07 is itself
    private static string Proper(ReadOnlySpan<char> written)
    {
        var slash = written.IndexOf('/');
        if (slash > 0)
        {
            var first = written[..slash];
            if (FiguresOf(first) is { IsEmpty: false } figures) return figures.TrimStart('0').ToString();
            if (RomanNumber.Read(first) is not null) written = first;
        }
        if (written.IndexOfAnyExceptInRange('0', '9') < 0) written = written.TrimStart('0');
        Span<char> kept = stackalloc char[written.Length];
        var length = 0;
        foreach (var c in written)
            if (!char.IsWhiteSpace(c)) kept[length++] = c == '/' ? '-' : c;
        return kept[..length].ToString().ToLowerInvariant();
    }

    // "46", "PER.04": figures, and before them letters with one mark at most; empty where other things stand there
    private static ReadOnlySpan<char> FiguresOf(ReadOnlySpan<char> part)
    {
        var at = part.IndexOfAnyInRange('0', '9');
        if (at < 0 || part[at..].ContainsAnyExceptInRange('0', '9')) return [];
        return at == 0 || at > 1 && part[at - 1] is '.' or '-' && part[..(at - 1)].IndexOfAny('.', '-') < 0 ? part[at..] : [];
    }
}
