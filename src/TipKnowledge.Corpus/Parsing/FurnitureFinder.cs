using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>Finds page furniture: running heads and feet, licence lines and page numbers, by their shape and by being repeated.</summary>
internal static class FurnitureFinder
{
    /// <summary>On how many pages a line must come back to be a running head, where nothing in its shape says so.</summary>
    private const int FewestRepeats = 3;

    /// <summary>Lines at the top and at the foot of a page where a repeated line is a running one.</summary>
    private const int EdgeLines = 3;

    /// <summary>The longest second line of a running head.</summary>
    private const int LongestSecondLine = 60;

    public static void Mark(DocumentLines lines)
    {
        for (var i = 0; i < lines.Lines.Length; i++)
            if (RunningLine.Read(lines[i]).IsRunning || IsLoneNumber(lines, i))
                lines.Roles[i] = LineRole.Furniture;
        MarkRepeated(lines);
        MarkNeighbours(lines);
    }

    private static bool IsLoneNumber(DocumentLines lines, int i)
    {
        var line = lines[i];
        return line.Length <= 4
            && (lines.Lines[i].IsFirst || lines.Lines[i].IsLast)
            && lines.GapBefore(i) > 0 && lines.GapAfter(i) > 0
            && !line.ContainsAnyExceptInRange('0', '9');
    }

    private static void MarkRepeated(DocumentLines lines)
    {
        var pages = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var edges = new List<(int Line, string Shape)>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (!IsAtEdge(lines, i) || lines[i].Length > 150) continue;
            var shape = string.Create(lines[i].Length, lines[i], static (shape, line) =>
            {
                for (var k = 0; k < line.Length; k++) shape[k] = char.IsDigit(line[k]) ? '#' : line[k];
            });
            edges.Add((i, shape));
            if (!pages.TryGetValue(shape, out var seen)) pages.Add(shape, seen = []);
            seen.Add(lines.Lines[i].Page);
        }
        foreach (var (line, shape) in edges)
            if (pages[shape].Count >= FewestRepeats)
                lines.Roles[line] = LineRole.Furniture;
    }

    private static bool IsAtEdge(DocumentLines lines, int i)
    {
        var page = lines.Lines[i].Page;
        for (var k = 1; k <= EdgeLines; k++)
            if (i - k < 0 || i + k >= lines.Lines.Length || lines.Lines[i - k].Page != page || lines.Lines[i + k].Page != page)
                return true;
        return false;
    }

    // the addresses around a licence line, and the second line of a running head that was set in two
    private static void MarkNeighbours(DocumentLines lines)
    {
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Furniture) continue;
            // before an address that is marked already, all are
            for (var k = i - 1; k >= 0 && lines.Roles[k] != LineRole.Furniture && IsAddress(lines[k]); k--) lines.Roles[k] = LineRole.Furniture;
            if (i + 1 >= lines.Lines.Length || lines.Roles[i + 1] == LineRole.Furniture) continue;
            var isSecondLine = lines.Lines[i + 1].Gap == 0
                && lines[i + 1].Length <= LongestSecondLine
                && lines.GapAfter(i + 1) > 0
                && !Punctuation.EndsSentence(lines[i + 1]);
            if (IsAddress(lines[i + 1]) || isSecondLine) lines.Roles[i + 1] = LineRole.Furniture;
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://") || line.StartsWith("https://") || line.StartsWith("www.")) && !line.Contains(' ');
}
