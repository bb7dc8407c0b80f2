namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Finds headings by what they are together: short lines that are numbered in one series, with text between each and the next, where the items
/// of a list follow each other. So <c>2 The legal frame</c> and <c>2. Yang keliru</c> are headings, with or without capitals.
/// </summary>
internal static class HeadingSeries
{
    private const int LongestHeading = 100;
    private const int MostWords = 14;

    /// <summary>A number without a full stop is a heading's only if the line is as short as this.</summary>
    private const int LongestBare = 70;

    /// <summary>How much text stands between two headings at least, in UTF-16 code units.</summary>
    private const int LeastText = 120;

    private const string Bare = "bare";

    private sealed record Candidate(int Line, string Family, int Number);

    /// <summary>Gives the lines of headings their role.</summary>
    public static void Mark(DocumentLines lines)
    {
        var series = new Dictionary<string, List<Candidate>>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Body || Read(lines, i) is not { } found) continue;
            if (!series.TryGetValue(found.Family, out var open)) series.Add(found.Family, open = []);
            if (open.Count > 0 && found.Number != open[^1].Number + 1) Close(lines, open);
            if (open.Count > 0 || found.Number == 1) open.Add(found);
        }
        foreach (var open in series.Values) Close(lines, open);
    }

    private static void Close(DocumentLines lines, List<Candidate> series)
    {
        var isSeries = series.Count > 1;
        for (var k = 0; k < series.Count && isSeries; k++)
            isSeries = HasText(lines, series[k].Line + 1, k + 1 < series.Count ? series[k + 1].Line : lines.Lines.Length);
        if (isSeries)
            foreach (var heading in series) lines.Roles[heading.Line] = LineRole.Heading;
        series.Clear();
    }

    // text between a heading and the next; of the last one, what follows
    private static bool HasText(DocumentLines lines, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end && length < LeastText; i++)
            if (lines.Roles[i] == LineRole.Body) length += lines[i].Length;
        return length >= LeastText;
    }

    private static Candidate? Read(DocumentLines lines, int i)
    {
        var line = lines[i];
        if (line.Length > LongestHeading) return null;
        var shape = LineShape.Of(line);
        var candidate = shape.Kind switch
        {
            LabelKind.Number when shape.Depth == 1 => new Candidate(i, line[..shape.Label].Trim()[^1].ToString(), shape.Number),
            LabelKind.Capital => new Candidate(i, "capital", shape.Number),
            LabelKind.None when BareNumber(line) is > 0 and var number && line.Length <= LongestBare && lines.GapBefore(i) > 0 => new Candidate(i, Bare, number),
            _ => null,
        };
        var title = candidate is null ? default : line[(candidate.Family == Bare ? line.IndexOf(' ') : shape.Label)..].TrimStart();
        return title.Length > 2 && IsTitle(title) && StandsAlone(lines, i) ? candidate : null;
    }

    private static int BareNumber(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] == ' ' ? int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> title) =>
        char.IsUpper(title[0]) && title[^1] is not (';' or ',' or '.' or ':') && title.Count(' ') < MostWords && !title.Contains(':');

    // what it follows has ended, and what follows it begins
    private static bool StandsAlone(DocumentLines lines, int i)
    {
        if (i + 1 >= lines.Lines.Length || Punctuation.StartsInside(lines[i + 1])) return false;
        return i == 0 || lines.GapBefore(i) > 0 || lines.Roles[i - 1] != LineRole.Body || Punctuation.EndsSentence(lines[i - 1]) || lines[i - 1].Length < LongestBare;
    }
}
