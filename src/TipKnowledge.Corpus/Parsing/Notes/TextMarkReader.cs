using TipKnowledge.Corpus.Parsing.Furniture;

namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>
/// Reads what may be footnotes' marks in running text: raised digits, <c>[^1]</c>, and digits that have come down, right behind a word or
/// its punctuation (<c>berlaku.3</c>). Whether one is a mark depends on there being such a note.
/// </summary>
internal static class TextMarkReader
{
    /// <summary>Notes have at most so many digits: four are a year.</summary>
    private const int MostDigits = 3;

    /// <summary>A word with fewer letters before a digit may be a sign, such as <c>CO2</c> or <c>m2</c>.</summary>
    private const int ShortestWord = 3;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The marks of a line, in order.</summary>
    public static List<TextMark> Read(ReadOnlySpan<char> line)
    {
        var marks = new List<TextMark>();
        for (var at = 1; at < line.Length; at++)
        {
            var digit = Digit(line[at]);
            if (digit < 0) continue;
            var isBracketed = at > 2 && line[at - 1] == '^' && line[at - 2] == '[';
            int end = at, number = 0;
            while (end < line.Length && end - at <= MostDigits && Digit(line[end]) is >= 0 and var next)
                (number, end) = (number * 10 + next, end + 1);
            if (isBracketed && end < line.Length && line[end] == ']') marks.Add(new TextMark(at - 2, end + 1, number));
            else if (end - at <= MostDigits && IsMark(line, at, end)) marks.Add(new TextMark(at, end, number));
            while (end < line.Length && Digit(line[end]) >= 0) end++;
            at = end;
        }
        return marks;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : c < '\u00B2' ? -1 : Raised.IndexOf(c);

    private static bool IsMark(ReadOnlySpan<char> line, int start, int end)
    {
        if (line[start] == '0' || !EndsMark(line, end)) return false;
        var before = line[start - 1];
        if (!char.IsAsciiDigit(line[start])) return !char.IsWhiteSpace(before);
        if (char.IsLetter(before)) return IsWord(line[..start]) && !ContentLines.NumbersContent(LastWord(line[..start]));
        if (before is not ('.' or ',' or ';' or ':' or '?' or '!' or '”' or '"' or '’' or ')' or ']' or '…') || start < 2) return false;
        var inner = line[..(start - 1)].TrimEnd("”\"’).,");
        if (inner.Length == 0) return false;
        // "2022.2 The": a year, and a new sentence behind the mark; "3.2" is a number
        if (char.IsDigit(inner[^1])) return EndsInYear(inner) && StartsSentence(line[end..]);
        return char.IsLetter(inner[^1])
            && !(before == '.' && (LastWord(inner).Length < ShortestWord || ContentLines.NumbersContent(LastWord(inner))));
    }

    // "korban3 yang", "korban.3"; not "3.000", "3%" or "3a"
    private static bool EndsMark(ReadOnlySpan<char> line, int end) =>
        end == line.Length || char.IsWhiteSpace(line[end])
        || (line[end] is '.' or ',' or ';' or ':' or ')' or '”' or '"' or '-' or '–'
            && !(end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1])));

    // small letters, perhaps with a capital before them
    private static bool IsWord(ReadOnlySpan<char> text)
    {
        var word = LastWord(text);
        return word.Length >= ShortestWord && char.IsLower(word[^1]) && char.IsLower(word[^2]);
    }

    private static bool EndsInYear(ReadOnlySpan<char> text) =>
        text.Length >= 5 && !text[^4..].ContainsAnyExceptInRange('0', '9') && text[^4] is '1' or '2' && text[^5] == ' ';

    private static bool StartsSentence(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length == 0 || char.IsUpper(rest[0]);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..];
    }
}
