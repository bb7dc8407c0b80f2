using System.Collections.Immutable;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Headings;

/// <summary>
/// Finds headings by what they are together: short lines that are numbered in one series, with text between each and the next, where the
/// items of a list follow each other. So <c>2 How catches are counted</c> and <c>2. Cara menghitung</c> are headings, with or without
/// capitals.
/// </summary>
internal static class HeadingSeries
{
    private const int LongestHeading = 100;
    private const int MostWords = 14;

    /// <summary>A number without a full stop is a heading's only if the line is as short as this.</summary>
    private const int LongestBare = 70;

    /// <summary>How much text stands between two headings at least, in UTF-16 code units.</summary>
    private const int LeastText = 80;

    /// <summary>Two bare numbers may be rows of a table.</summary>
    private const int FewestBare = 3;

    private const int FewestHeadings = 2;

    /// <summary>How many series may go on at a time: sections, and the lists in them.</summary>
    private const int MostOpen = 8;

    private const string Bare = "bare";

    /// <summary>The highest Roman number of a section.</summary>
    private const int HighestRoman = 20;

    private sealed record Candidate(int Line, string Family, int Number);

    /// <summary>Gives the lines of headings their role; lines that other steps have given one keep it.</summary>
    public static void Mark(DocumentLines lines)
    {
        var open = new List<List<Candidate>>();
        var all = new List<List<Candidate>>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Body || HeadingRules.IsOfContents(lines[i])) continue;
            if (IsHeading(lines, i)) lines.Roles[i] = LineRole.Heading;
            // "C." may be the third letter or a hundred; a series tells which
            if (Roman(lines, i) is { } roman && Add(lines, roman, open, all)) continue;
            if (Read(lines, i) is { } found) Add(lines, found, open, all);
        }
        foreach (var series in all)
            if (series.Count >= (series[0].Family == Bare ? FewestBare : FewestHeadings)
                && HasText(lines, series[^1].Line + 1, lines.Lines.Length))
                foreach (var heading in series) lines.Roles[heading.Line] = LineRole.Heading;
    }

    // a list inside of a section has a series of its own, the last one begun
    private static bool Add(DocumentLines lines, Candidate found, List<List<Candidate>> open, List<List<Candidate>> all)
    {
        var series = open.FindLast(s => s[0].Family == found.Family
            && s[^1].Number == found.Number - 1 && HasText(lines, s[^1].Line + 1, found.Line));
        if (series is not null)
        {
            series.Add(found);
            return true;
        }
        if (found.Number != 1) return false;
        all.Add([found]);
        open.Add(all[^1]);
        if (open.Count > MostOpen) open.RemoveAt(0);
        return true;
    }

    // set letter by letter, or a section's name by itself
    private static bool IsHeading(DocumentLines lines, int i)
    {
        var line = lines[i];
        if (line.Length > LongestHeading || !ContainsUpper(line)) return false;
        // the title of a chapter is one heading with its number
        if (i > 0 && LineShape.Of(lines[i - 1]).Kind == LabelKind.Chapter) return false;
        if (Punctuation.IsAllCapitals(line) && lines.IsSpaced(i)) return true;
        var shape = LineShape.Of(line);
        if (shape.Kind is not (LabelKind.None or LabelKind.Number or LabelKind.Capital) || !SectionNames.IsSection(line[shape.Label..]))
            return false;
        return i + 1 < lines.Lines.Length && !Punctuation.StartsInside(lines[i + 1]) && (i == 0 || !IsOpen(lines[i - 1]));
    }

    private static bool IsOpen(ReadOnlySpan<char> line) => line[^1] is ',' or '-' || HeadingRules.EndsInLittleWord(line);

    private static bool ContainsUpper(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsUpper(c)) return true;
        return false;
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
            LabelKind.None when BareNumber(line) is > 0 and var number && line.Length <= LongestBare => new Candidate(i, Bare, number),
            _ => null,
        };
        var title = candidate is null ? default : line[(candidate.Family == Bare ? line.IndexOf(' ') : shape.Label)..].TrimStart();
        return title.Length > 2 && IsTitle(title) && StandsAlone(lines, i) ? candidate : null;
    }

    // "IV. Conclusions"
    private static Candidate? Roman(DocumentLines lines, int i)
    {
        var line = lines[i];
        var end = line.IndexOf('.');
        if (end is < 1 or > 5 || line.Length > LongestHeading || end + 3 >= line.Length || line[end + 1] != ' ') return null;
        if (!char.IsAsciiLetterUpper(line[0]) || RomanNumber.Read(line[..end]) is not (<= HighestRoman and var number)) return null;
        return IsTitle(line[(end + 2)..].TrimStart()) && StandsAlone(lines, i) ? new Candidate(i, "roman", number) : null;
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
        return i == 0 || lines.GapBefore(i) > 0 || lines.Roles[i - 1] != LineRole.Body
            || Punctuation.EndsSentence(lines[i - 1]) || lines[i - 1].Length < LongestBare;
    }
}
