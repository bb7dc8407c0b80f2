using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Reading.Columns;

/// <summary>
/// Puts the lines of text that stands in two columns into reading order: all of the left column, then all of the right one. Tools that keep
/// the layout of a page write both side by side, with a gutter of spaces between them. Tables look alike; their cells are short, and do
/// not begin in the middle of sentences.
/// </summary>
internal static class ColumnReader
{
    /// <summary>On at least so many rows both columns have text: fewer are a table or an accident.</summary>
    private const int FewestRows = 6;

    /// <summary>How many characters a cell of running text has at least, on average.</summary>
    private const int ShortestCell = 18;

    /// <summary>From this share of cells on that begin with a small letter, they are lines of sentences.</summary>
    private const double Inside = 0.35;

    /// <summary>The lines of a page in reading order; as they are where there are no columns.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">The lines of one page, in the order of the text.</param>
    public static ImmutableArray<SourceLine> Read(string text, ImmutableArray<SourceLine> lines)
    {
        if (lines.Length < FewestRows || Gutter(text, lines) is not { } gutter) return lines;
        var read = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        for (var i = 0; i < lines.Length;)
        {
            var end = i;
            while (end < lines.Length && Row.Of(text, lines[end]).IsClear(gutter)) end++;
            var rows = Inner(text, lines, gutter, i, end);
            if (rows is { } stretch && IsProse(text, lines, gutter, stretch.Start, stretch.End))
            {
                read.AddRange(lines.AsSpan(i, stretch.Start - i));
                Add(text, lines.AsSpan(stretch.Start, stretch.End - stretch.Start), gutter, read);
                i = stretch.End;
            }
            while (i < end) read.Add(lines[i++]);
            if (i < lines.Length) read.Add(lines[i++]);
        }
        return read.DrainToImmutable();
    }

    // the column where text begins behind a gap on most rows
    private static int? Gutter(string text, ImmutableArray<SourceLine> lines)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in lines)
            if (!line.IsBlank && Row.Of(text, line).OnlyGap() is > 0 and var column)
                counts[column] = counts.GetValueOrDefault(column) + 1;
        if (counts.Count == 0) return null;
        var best = counts.MaxBy(c => (c.Value, -c.Key));
        return best.Value >= FewestRows ? best.Key : null;
    }

    // from the first row with text in both columns to the last one: a heading above stands over both
    private static (int Start, int End)? Inner(string text, ImmutableArray<SourceLine> lines, int gutter, int start, int end)
    {
        while (start < end && !Row.Of(text, lines[start]).IsBoth(gutter)) start++;
        while (end > start && !Row.Of(text, lines[end - 1]).IsBoth(gutter)) end--;
        return start < end ? (start, end) : null;
    }

    private static bool IsProse(string text, ImmutableArray<SourceLine> lines, int gutter, int start, int end)
    {
        int rows = 0, leftLength = 0, rightLength = 0, leftInside = 0, rightInside = 0;
        for (var i = start; i < end; i++)
        {
            var row = Row.Of(text, lines[i]);
            if (!row.IsBoth(gutter)) continue;
            var (left, right) = row.Cut(gutter);
            rows++;
            leftLength += left.Length;
            rightLength += right.Length;
            if (char.IsLower(text[left.Start])) leftInside++;
            if (char.IsLower(text[right.Start])) rightInside++;
        }
        return rows >= FewestRows && Math.Min(leftLength, rightLength) >= rows * ShortestCell && Math.Min(leftInside, rightInside) >= rows * Inside;
    }

    // blank cells between lines part paragraphs; those below a column's last line go to the end
    private static void Add(string text, ReadOnlySpan<SourceLine> rows, int gutter, ImmutableArray<SourceLine>.Builder read)
    {
        var left = new List<SourceLine>();
        var right = new List<SourceLine>();
        foreach (var line in rows)
        {
            var cells = Row.Of(text, line).Cut(gutter);
            left.Add(cells.Left);
            right.Add(cells.Right);
        }
        var written = left.FindLastIndex(l => !l.IsBlank) + 1;
        read.AddRange(left[..written]);
        read.AddRange(right);
    }
}
