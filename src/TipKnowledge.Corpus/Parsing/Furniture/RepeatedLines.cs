using System.Globalization;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Finds lines that come back at the same edge of pages near each other, where their numbers stay the same or count with the pages. Numbers
/// that count otherwise are content: the articles of a statute, the rows of a table.
/// </summary>
internal sealed class RepeatedLines(DocumentLines lines, int pages)
{
    /// <summary>
    /// Running lines come back after at most so many pages: a chapter's opening page has none, and left pages have others than right ones.
    /// </summary>
    private const int MostPagesBetween = 4;

    /// <summary>On so many pages a line must come back; in a document of fewer, on two.</summary>
    private const int FewestPages = 3;

    /// <summary>Of the numbers that should count with the pages, so many do: the others are misread.</summary>
    private const double Counting = 0.7;

    /// <summary>A line of so many characters that ends a sentence may be the last of any paragraph.</summary>
    private const int ShortLine = 40;

    /// <summary>So few words may be the end of a paragraph, or a sentence that statutes say often.</summary>
    private const int MostWordsOfEnd = 3;

    /// <summary>The share of pages that are most of them.</summary>
    private const double MostPages = 0.6;

    private readonly HashSet<int> _lines = [];

    /// <summary>The lines that come back.</summary>
    public IReadOnlySet<int> Lines => _lines;

    /// <summary>Looks at one edge of all pages.</summary>
    public void Add(List<PageEdges.Edge> edges)
    {
        var groups = new LineGroups(edges.Count);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < edges.Count; i++)
        {
            if (seen.TryGetValue(edges[i].Form.Text, out var before)) groups.Join(before, i);
            else JoinLike(edges, i, groups);
            seen[edges[i].Form.Text] = i;
        }
        foreach (var group in groups.All()) AddRuns([.. group.Select(i => edges[i])]);
    }

    // the nearest pages' lines at about the same distance from the edge
    private static void JoinLike(List<PageEdges.Edge> edges, int i, LineGroups groups)
    {
        for (var k = i - 1; k >= 0 && edges[i].Page - edges[k].Page <= MostPagesBetween; k--)
        {
            if (edges[k].Page == edges[i].Page || Math.Abs(edges[k].Distance - edges[i].Distance) > 1) continue;
            if (!edges[k].Form.IsLike(edges[i].Form)) continue;
            groups.Join(k, i);
            return;
        }
    }

    private void AddRuns(List<PageEdges.Edge> group)
    {
        for (var start = 0; start < group.Count;)
        {
            var end = start + 1;
            while (end < group.Count && group[end].Page - group[end - 1].Page <= MostPagesBetween) end++;
            var run = group.GetRange(start, end - start);
            if (IsRunning(run))
                foreach (var edge in run) _lines.Add(edge.Line);
            start = end;
        }
    }

    private bool IsRunning(List<PageEdges.Edge> run)
    {
        var onPages = run.Select(e => e.Page).Distinct().Count();
        if (onPages < Math.Min(FewestPages, Math.Max(2, pages))) return false;
        var line = lines[run[0].Line].ToString();
        if (MayBeText(line, isOnMost: onPages >= MostPages * pages) || ContentLines.IsContent(line)) return false;
        var numbers = run.ConvertAll(e => Numbers(lines[e.Line]));
        var usual = numbers.GroupBy(n => n.Count).MaxBy(g => g.Count())!.Key;
        for (var position = 0; position < usual; position++)
            if (!Agrees(run, numbers, usual, position, mustCount: position == 0 && IsLabelled(line))) return false;
        return true;
    }

    // the middle of a sentence, or the end of one, that comes back by chance; an address begins with a small letter, too
    private static bool MayBeText(string line, bool isOnMost)
    {
        // the second line of a foot that is a sentence is on nearly every page
        var isMiddle = char.IsLower(line[0]) && line.Contains(' ') && !(isOnMost && line.Length >= ShortLine);
        if (isMiddle && PageNumberReader.Read(line).Count == 0) return true;
        return line.Length < ShortLine && line[^1] is '.' or ';' && line.Count(c => c == ' ') < MostWordsOfEnd
            && !line.AsSpan().ContainsAnyInRange('0', '9');
    }

    // "1 Ibid." at the foot of many pages is a note; a head's first number is the page's
    private static bool IsLabelled(string line) => Notes.NoteLabel.Of(line) is { Number: > 0, Form: not Notes.NoteLabelForm.Alone };

    private static bool Agrees(List<PageEdges.Edge> run, List<List<int>> numbers, int usual, int position, bool mustCount)
    {
        var same = new Dictionary<int, int>();
        var counting = new Dictionary<int, int>();
        var all = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (numbers[i].Count != usual) continue;
            var value = numbers[i][position];
            same[value] = same.GetValueOrDefault(value) + 1;
            counting[value - run[i].Page] = counting.GetValueOrDefault(value - run[i].Page) + 1;
            all++;
        }
        return Math.Max(mustCount ? 0 : same.Values.Max(), counting.Values.Max()) >= Counting * all;
    }

    private static List<int> Numbers(ReadOnlySpan<char> line)
    {
        var numbers = new List<int>();
        for (var at = 0; at < line.Length;)
        {
            if (!char.IsAsciiDigit(line[at])) { at++; continue; }
            var end = at;
            while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
            numbers.Add(int.TryParse(line[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1);
            at = end;
        }
        return numbers;
    }
}
