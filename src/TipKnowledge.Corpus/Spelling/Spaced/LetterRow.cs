namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>
/// A row of lone letters in a line, as headings are set: <c>P E N D A H U L U A N</c>, <c>L A I N - L A I N</c>. Whether these are words is
/// not decided here. One object reads row after row.
/// </summary>
internal sealed class LetterRow
{
    private readonly List<(int At, RowGap Gap)> _letters = [];

    /// <summary>How many letters the row has.</summary>
    public int Count => _letters.Count;

    /// <summary>Where the row ends in its line, exclusive, with the marks that close it.</summary>
    public int End { get; private set; }

    /// <summary>The mark right behind the last letter; <c>\0</c> where there is none.</summary>
    public char Closing { get; private set; }

    /// <summary>Whether a hyphen behind the row ends the line.</summary>
    public bool EndsInHyphen { get; private set; }

    /// <summary>Where a letter stands in the line.</summary>
    public int At(int letter) => _letters[letter].At;

    /// <summary>What stands before a letter.</summary>
    public RowGap GapBefore(int letter) => _letters[letter].Gap;

    /// <summary>Whether there may be rows in a text: two lone letters side by side.</summary>
    public static bool Occur(ReadOnlySpan<char> text)
    {
        // of the first four of " A B " one is looked at: a space two places from another, or a letter between two
        for (var i = 2; i + 1 < text.Length; i += 4)
        {
            var isNear = IsSpace(text[i])
                ? IsSpace(text[i - 2]) || (i + 2 < text.Length && IsSpace(text[i + 2]))
                : IsSpace(text[i - 1]) && IsSpace(text[i + 1]);
            if (!isNear) continue;
            for (var start = Math.Max(0, i - 3); start <= i && start + 4 < text.Length; start++)
                if (AreLone(text.Slice(start, 5))) return true;
        }
        return false;
    }

    /// <summary>Says that the letter begins another word, though one space stands before it.</summary>
    public void Part(int letter) => _letters[letter] = (_letters[letter].At, RowGap.Wide);

    /// <summary>Reads the row that starts at a chunk of a line; <see langword="false"/> where that is no lone letter.</summary>
    public bool Read(ReadOnlySpan<char> line, int start)
    {
        _letters.Clear();
        (Closing, EndsInHyphen) = ('\0', false);
        var at = start;
        while (at < line.Length && IsOpening(line[at])) at++;
        var gap = RowGap.None;
        while (at < line.Length && char.IsLetter(line[at]))
        {
            var next = at + 1;
            var following = Past(line, ref next);
            if (following is null)
            {
                RemoveJoined(line);
                break;
            }
            _letters.Add((at, gap));
            End = at + 1;
            if (following == RowGap.None)
            {
                Close(line);
                break;
            }
            (at, gap) = (next, following.Value);
        }
        return _letters.Count > 0;
    }

    // what stands between a letter and the next: none where the row ends here, null where the letter is no lone one
    private static RowGap? Past(ReadOnlySpan<char> line, ref int at)
    {
        var spaces = Spaces(line, ref at);
        if (at < line.Length && IsHyphen(line[at]) && spaces <= 1)
        {
            if (++at == line.Length) return RowGap.None;
            var isHyphen = Spaces(line, ref at) <= 1 && at < line.Length && char.IsLetter(line[at]);
            return isHyphen ? RowGap.Hyphen : spaces > 0 ? RowGap.None : null;
        }
        if (spaces > 0) return at < line.Length && char.IsLetter(line[at]) ? spaces == 1 ? RowGap.Space : RowGap.Wide : RowGap.None;
        while (at < line.Length && IsClosing(line[at])) at++;
        return at == line.Length || char.IsWhiteSpace(line[at]) ? RowGap.None : null;
    }

    private static int Spaces(ReadOnlySpan<char> line, ref int at)
    {
        var start = at;
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        // a tab is as wide as a column
        return at == start + 1 && line[start] == '\t' ? 2 : at - start;
    }

    // "G-20", "U N E-visa": a letter whose hyphen leads to more than a letter is no lone one
    private void RemoveJoined(ReadOnlySpan<char> line)
    {
        while (_letters.Count > 0 && IsHyphen(line[_letters[^1].At + 1])) _letters.RemoveAt(_letters.Count - 1);
        if (_letters.Count > 0) End = _letters[^1].At + 1;
    }

    private void Close(ReadOnlySpan<char> line)
    {
        var hyphen = End;
        EndsInHyphen = Spaces(line, ref hyphen) <= 1 && hyphen == line.Length - 1 && IsHyphen(line[hyphen]);
        if (EndsInHyphen) End = line.Length;
        if (End < line.Length && IsClosing(line[End])) Closing = line[End];
        while (End < line.Length && IsClosing(line[End])) End++;
    }

    private static bool AreLone(ReadOnlySpan<char> text) =>
        IsSpace(text[0]) && IsSpace(text[2]) && IsSpace(text[4]) && char.IsLetter(text[1]) && char.IsLetter(text[3]);

    // most characters are told by one comparison
    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0085' && char.IsWhiteSpace(c));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '"' or '“' or '‘' or '\'' or '*' or '_';

    private static bool IsClosing(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '"' or '”' or '*' or '_' or '…';
}
