using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Finds page furniture: running heads and feet, licence lines, page numbers, catchwords and a site's own lines. By what a line says where
/// that is enough; else by its place at a page's edge, its likeness to lines of other pages and numbers that count with the pages. In
/// doubt, a line is text.
/// </summary>
internal static class FurnitureFinder
{
    /// <summary>The longest second line of a running head, in UTF-16 code units.</summary>
    private const int LongestSecondLine = 60;

    /// <summary>Marks the furniture of a document.</summary>
    public static void Mark(DocumentLines lines)
    {
        var site = false;
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            var line = lines.Lines[i].Line.Length <= 200 ? lines[i].ToString() : "";
            if (line.Length == 0) continue;
            site |= FurnitureShapes.IsSiteLine(line);
            if (FurnitureShapes.IsFurniture(line) || IsLoneNumber(lines, i)) lines.Roles[i] = LineRole.Furniture;
        }
        Letterhead.Mark(lines);
        MarkEdges(lines);
        UnpagedFurniture.Mark(lines, site);
        MarkNumbers(lines);
        MarkTitles(lines);
        Catchwords.Mark(lines);
        MarkNeighbours(lines);
    }

    private static bool IsLoneNumber(DocumentLines lines, int i)
    {
        var line = lines[i];
        return line.Length <= 4
            && (lines.Lines[i].IsFirst || lines.Lines[i].IsLast)
            && lines.GapBefore(i) > 0 && lines.GapAfter(i) > 0
            && !line.ContainsAnyExceptInRange('0', '9')
            // below a title, a year
            && !(line.Length == 4 && (line.StartsWith("19") || line.StartsWith("20")));
    }

    // from each edge inwards, up to the first line that is text
    private static void MarkEdges(DocumentLines lines)
    {
        var edges = new PageEdges(lines);
        if (edges.Tops.Count == 0) return;
        var repeated = new RepeatedLines(lines, edges.Pages.Count);
        repeated.Add(edges.Tops);
        repeated.Add(edges.Feet);
        var counting = new CountingPages(lines, repeated.Lines);
        counting.Find(edges);
        foreach (var edge in edges.Tops) Mark(edge, edge.Line - 1);
        foreach (var edge in edges.Feet) Mark(edge, edge.Line + 1);

        void Mark(PageEdges.Edge edge, int outer)
        {
            if (edge.Distance > 0 && lines.Roles[outer] != LineRole.Furniture) return;
            var isFurniture = repeated.Lines.Contains(edge.Line)
                || (edge.Distance < 3 && counting.Lines.Contains(edge.Line))
                || (edge.Distance == 0 && FurnitureShapes.IsNumberWithTitle(lines[edge.Line].ToString()))
                || (edge.Distance < 3 && FurnitureShapes.IsIssue(lines[edge.Line].ToString()));
            if (isFurniture) lines.Roles[edge.Line] = LineRole.Furniture;
        }
    }

    // in text without marked pages, a number by itself next to a running line
    private static void MarkNumbers(DocumentLines lines)
    {
        for (var i = 1; i + 1 < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Body || lines[i].Length > 3 || lines[i].ContainsAnyExceptInRange('0', '9')) continue;
            var isBeside = lines.Roles[i - 1] == LineRole.Furniture || lines.Roles[i + 1] == LineRole.Furniture;
            if (isBeside && lines.GapBefore(i) > 0 && lines.GapAfter(i) > 0) lines.Roles[i] = LineRole.Furniture;
        }
    }

    // heads that say title and authors again, next to other furniture or first on a page
    private static void MarkTitles(DocumentLines lines)
    {
        var title = new TitleWords(lines);
        for (var i = title.LastLine + 1; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Body) continue;
            var isFirst = lines.Lines[i].IsFirst && lines.Lines[i].Page > 0;
            var isBeside = i + 1 < lines.Lines.Length && lines.Roles[i + 1] == LineRole.Furniture && lines.GapBefore(i) > 0;
            if ((isFirst || isBeside) && title.Repeats(lines[i])) lines.Roles[i] = LineRole.Furniture;
        }
    }

    // the addresses around a licence line, and the second line of a running head that was set in two
    private static void MarkNeighbours(DocumentLines lines)
    {
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Furniture) continue;
            // before an address that is marked already, all are
            for (var k = i - 1; k >= 0 && lines.Roles[k] != LineRole.Furniture && IsAddress(lines[k]); k--)
                lines.Roles[k] = LineRole.Furniture;
            if (i + 1 >= lines.Lines.Length || lines.Roles[i + 1] == LineRole.Furniture) continue;
            if (IsAddress(lines[i + 1]) || IsSecondLine(lines, i + 1)) lines.Roles[i + 1] = LineRole.Furniture;
        }
    }

    private static bool IsSecondLine(DocumentLines lines, int i) =>
        lines.Lines[i] is { Gap: 0, IsFirst: false }
        && lines[i].Length <= LongestSecondLine
        && lines.GapAfter(i) > 0
        && LineShape.Of(lines[i]).Kind == LabelKind.None
        && !SectionNames.IsSection(lines[i])
        && Reading.RunningLine.Read(lines[i - 1]).IsRunning
        && !Punctuation.EndsSentence(lines[i]);

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://") || line.StartsWith("https://") || line.StartsWith("www.")) && !line.Contains(' ');
}
