using System.Globalization;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>
/// Finds the paragraphs, letters and numbers of one article, or of the considerations: labels that begin a line or follow the end of a
/// sentence, and count on.
/// </summary>
internal sealed class ItemReader
{
    /// <summary>How many items may be missing before one that begins a line.</summary>
    private const int MostSkipped = 3;

    private readonly string _text;
    private readonly int _end;
    private readonly bool _isExplained;
    private readonly List<StatuteMark> _marks;
    private int _paragraph, _letter, _number;

    private ItemReader(string text, int end, bool isExplained, List<StatuteMark> marks) =>
        (_text, _end, _isExplained, _marks) = (text, end, isExplained, marks);

    /// <summary>Adds the marks of a stretch of text, by place.</summary>
    /// <param name="text">The document's words.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="isExplained">Whether it explains an article: there, labels are words, <c>Ayat (1)</c>.</param>
    /// <param name="marks">Where the marks go.</param>
    public static void Read(string text, int start, int end, bool isExplained, List<StatuteMark> marks)
    {
        var reader = new ItemReader(text, end, isExplained, marks);
        bool isBoundary = true, isLine = true;
        var before = '\n';
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\f')
            {
                (isBoundary, isLine) = (true, true);
            }
            else if (c is ' ' or '\t' or '^' or '*' or '#' or '_' or '>' || (isLine && c is '-' or '•'))
            {
                continue;
            }
            else
            {
                if (isBoundary && reader.ReadAt(i, isLine, before) is > 0 and var labelEnd)
                {
                    i = labelEnd - 1;
                    (isBoundary, isLine, before) = (true, true, ':');
                    continue;
                }
                // "; dan b.": the item begins behind the word that joins it
                if (isBoundary && reader.JoinerLength(i) is > 0 and var joined) i += joined;
                else isBoundary = c is '.' or ';' or ':' && i + 1 < end && text[i + 1] is ' ' or '\n' or '\r';
                isLine = false;
                before = c;
            }
        }
    }

    // the end of the label that starts here; 0 where none does
    private int ReadAt(int at, bool isLine, char before)
    {
        var rest = _text.AsSpan(at, Math.Min(_end - at, 16));
        if (_isExplained) return ReadWord(at, rest);
        if (rest[0] == '(') return ReadParagraph(at, rest, isLine);
        if (char.IsAsciiLetterLower(rest[0])) return ReadLetter(at, rest, isLine, before);
        return char.IsAsciiDigit(rest[0]) ? ReadNumber(at, rest, isLine, before) : 0;
    }

    // "(1)"; a scan has "(l)", "(21" for "(2)"
    private int ReadParagraph(int at, ReadOnlySpan<char> rest, bool isLine)
    {
        var space = rest.Length > 1 && rest[1] == ' ' ? 2 : 1;
        var number = StatuteNumbers.Arabic(rest[space..], out var length);
        if (number.Length == 0) return 0;
        var isClosed = space + length < rest.Length && rest[space + length] is ')' or ']' or '}' or 'l';
        if (!isClosed && number.Length > 1 && number[^1] == '1') number = number[..^1];
        else if (!isClosed) return 0;
        var value = StatuteNumbers.Figure(number);
        if (!Follows(value, _paragraph, isLine) && !(value == _paragraph && char.IsLetter(number[^1]))) return 0;
        if (isLine && EndsInCitation(at)) return 0;
        _paragraph = value;
        (_letter, _number) = (0, 0);
        return Add(StatuteMarkKind.Paragraph, at, at + space + length + (isClosed ? 1 : 0), number);
    }

    private int ReadLetter(int at, ReadOnlySpan<char> rest, bool isLine, char before)
    {
        if (rest.Length < 3 || rest[1] is not ('.' or ')') || !char.IsWhiteSpace(rest[2])) return 0;
        var value = rest[0] - 'a' + 1;
        if (!Follows(value, _letter, isLine) && !(value == 1 && (isLine || before == ':'))) return 0;
        _letter = value;
        _number = 0;
        return Add(StatuteMarkKind.Letter, at, at + 2, rest[..1].ToString());
    }

    private int ReadNumber(int at, ReadOnlySpan<char> rest, bool isLine, char before)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || digits + 1 >= rest.Length || rest[digits] is not ('.' or ')') || !char.IsWhiteSpace(rest[digits + 1]))
            return 0;
        var value = int.Parse(rest[..digits], CultureInfo.InvariantCulture);
        if (!Follows(value, _number, isLine) && !(value == 1 && (isLine || before == ':'))) return 0;
        _number = value;
        return Add(StatuteMarkKind.Number, at, at + digits + 1, rest[..digits].ToString());
    }

    // "Ayat (1)", "Huruf a", "Angka 1"
    private int ReadWord(int at, ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("ayat", StringComparison.OrdinalIgnoreCase))
        {
            var open = 4;
            while (open < rest.Length && rest[open] is ' ' or '(') open++;
            var number = StatuteNumbers.Arabic(rest[open..], out var length);
            if (open == 4 || number.Length == 0 || StatuteNumbers.Figure(number) <= _paragraph) return 0;
            _paragraph = StatuteNumbers.Figure(number);
            var end = open + length;
            while (end < rest.Length && rest[end] is ')' or '.' or ':') end++;
            return Add(StatuteMarkKind.Paragraph, at, at + end, number);
        }
        var isLetter = rest.StartsWith("huruf ", StringComparison.OrdinalIgnoreCase) && rest.Length > 6 && char.IsAsciiLetterLower(rest[6])
            && (rest.Length == 7 || !char.IsLetterOrDigit(rest[7]));
        if (!isLetter) return 0;
        var labelEnd = rest.Length > 7 && rest[7] is '.' or ':' ? 8 : 7;
        return Add(StatuteMarkKind.Letter, at, at + labelEnd, rest.Slice(6, 1).ToString());
    }

    // the length of a word that joins items, without the space behind it; 0 where none stands here
    private int JoinerLength(int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["dan/atau ", "dan ", "atau ", "serta "])
            if (string.CompareOrdinal(_text, at, word, 0, word.Length) == 0) return word.Length - 1;
        return 0;
    }

    private static bool Follows(int value, int last, bool isLine) =>
        value == last + 1 || (isLine && value > last && value <= last + MostSkipped);

    // a line that begins with a citation's bracket goes on with the line before
    private bool EndsInCitation(int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1])) end--;
        var word = MarkContext.WordBefore(_text, end);
        return word.Equals("ayat", StringComparison.OrdinalIgnoreCase) || word is "dan" or "atau" or "s/d" or "huruf";
    }

    private int Add(StatuteMarkKind kind, int start, int end, string number)
    {
        _marks.Add(new StatuteMark(kind, MarkContext.MarkupStart(_text, start), start, end, number));
        return end;
    }
}
