namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Finds footnotes: at the foot of a page, after a gap, lines that start with the next number of the document's footnotes. Scanned documents
/// misread some of the numbers (<c>¢</c> for 6, <c>T</c> for 1); those are found between or right before notes that were read well.
/// </summary>
internal static class FootnoteFinder
{
    /// <summary>How far a note's number may run ahead of the last one's: misread notes between are missing from the count.</summary>
    private const int LongestSkip = 5;

    public static void Mark(DocumentLines lines)
    {
        var last = 0;
        for (var start = 0; start < lines.Lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Lines.Length && lines.Lines[end].Page == lines.Lines[start].Page) end++;
            last = MarkPage(lines, start, end, last);
            start = end;
        }
    }

    private static int MarkPage(DocumentLines lines, int start, int end, int last)
    {
        var first = start;
        while (first < end && !IsSure(lines, first, last)) first++;
        if (first == end) return last;
        first = WithMisreadBefore(lines, start, first);
        var shown = 0;
        for (var i = first; i < end; i++)
        {
            // what stands under a heading is text again
            if (lines.Roles[i] == LineRole.Heading) break;
            if (lines.Roles[i] != LineRole.Body) continue;
            var number = Number(lines[i], out var rest);
            var follows = number > last && number <= last + LongestSkip && StartsNote(rest);
            // "4" behind a misread "5" still comes before the next 5
            var succeeds = number > 0 && number == shown + 1 && StartsNote(rest);
            var starts = i == first || follows || succeeds || (lines.Lines[i].Gap > 0 && HasMisreadMark(lines[i]))
                || (lines.Lines[i].Gap > 0 && number > 0 && StartsNote(rest));
            lines.Roles[i] = starts ? LineRole.FootnoteStart : LineRole.Footnote;
            if (follows) last = number;
            if (starts) shown = number;
        }
        return last;
    }

    private static bool IsSure(DocumentLines lines, int i, int last)
    {
        if (lines.Roles[i] != LineRole.Body || lines.Lines[i].Gap == 0 || lines.Lines[i].IsFirst) return false;
        var number = Number(lines[i], out var rest);
        return number > last && number <= last + LongestSkip && StartsNote(rest);
    }

    private static int WithMisreadBefore(DocumentLines lines, int start, int first)
    {
        while (true)
        {
            var block = first - 1;
            while (block > start && lines.Lines[block].Gap == 0) block--;
            if (block <= start || lines.Roles[block] != LineRole.Body || !HasMisreadMark(lines[block])) return first;
            first = block;
        }
    }

    // one sign, a space, and what a note begins with; "a" and "–" open list items, not notes
    private static bool HasMisreadMark(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[1] == ' ' && !char.IsLower(line[0]) && line[0] is not ('-' or '–' or '•' or '*' or '“' or '"')
        && (StartsNote(line[2..]) || line[2..].StartsWith("www."));

    private static bool StartsNote(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsUpper(rest[0]) || rest[0] is '“' or '"' or '‘' or '\'' || rest.StartsWith("http"));

    /// <summary>The number that a line starts with, where a space follows it; else 0.</summary>
    private static int Number(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        rest = default;
        if (digits is < 1 or > 3 || line[digits] != ' ') return 0;
        rest = line[(digits + 1)..].TrimStart();
        return int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture);
    }
}
