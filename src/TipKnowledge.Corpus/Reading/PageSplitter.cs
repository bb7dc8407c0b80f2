using System.Buffers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Reading.Columns;

namespace TipKnowledge.Corpus.Reading;

/// <summary>
/// Cuts a text into pages of lines. A form feed starts a page. In a text without form feeds (they are lost when text is copied out of a
/// viewer), a page starts at a line that begins with exactly one space, or at a running line that carries a page number.
/// </summary>
internal static class PageSplitter
{
    /// <summary>
    /// A page has at least this many lines with text. Copied text also has a lone space before blocks that start on the same page,
    /// such as a second abstract; those come sooner after a page start than any page of a document is short.
    /// </summary>
    private const int FewestLines = 15;

    /// <summary>Lone-space lines tell pages only where they are rare: indented text and poems have one at every other line.</summary>
    private const int FewestLinesPerMark = 10;

    /// <summary>What ends a line: design and word processors write U+2028 and U+2029, old terminals a vertical tab and U+0085.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static ImmutableArray<SourcePage> Split(string text)
    {
        var lines = Lines(text);
        var starts = text.Contains('\f') ? FormFeeds(text, lines) : Marks(text, lines);
        var pages = ImmutableArray.CreateBuilder<SourcePage>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var (first, start) = starts[i];
            var (next, end) = i + 1 < starts.Count ? starts[i + 1] : (lines.Length, text.Length);
            pages.Add(new SourcePage(start, end, ColumnReader.Read(text, lines[first..next])));
        }
        return pages.MoveToImmutable();
    }

    private static ImmutableArray<SourceLine> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var rest = text.AsSpan();
        for (var start = 0; start <= text.Length;)
        {
            var length = rest[start..].IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trimmed(text, start, end));
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }
        return lines.ToImmutable();
    }

    private static SourceLine Trimmed(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return new SourceLine(start, end);
    }

    // a byte order mark in front of the text is no character of its first line
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static List<(int Line, int Offset)> FormFeeds(string text, ImmutableArray<SourceLine> lines)
    {
        List<(int, int)> starts = [(0, 0)];
        var line = 0;
        for (var feed = text.IndexOf('\f', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\f', feed + 1))
        {
            while (line < lines.Length && lines[line].Start <= feed) line++;
            if (line < lines.Length) starts.Add((line, feed + 1));
        }
        return starts;
    }

    private static List<(int Line, int Offset)> Marks(string text, ImmutableArray<SourceLine> lines)
    {
        List<(int, int)> starts = [(0, 0)];
        int written = 0, marks = 0, sinceStart = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank) continue;
            written++;
            if (HasLoneSpace(text, line)) marks++;
        }
        var spacesTell = marks * FewestLinesPerMark <= written;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank) continue;
            var startsPage = (spacesTell && HasLoneSpace(text, line)) || RunningLine.Read(text.AsSpan(line.Start, line.Length)).PageNumber is not null;
            if (startsPage && sinceStart >= FewestLines)
            {
                starts.Add((i, LineStart(text, line)));
                sinceStart = 0;
            }
            sinceStart++;
        }
        return starts;
    }

    private static bool HasLoneSpace(string text, SourceLine line) =>
        line.Start > 0 && text[line.Start - 1] == ' ' && (line.Start == 1 || (Breaks.Contains(text[line.Start - 2]) && text[line.Start - 2] != '\f'));

    private static int LineStart(string text, SourceLine line)
    {
        var start = line.Start;
        while (start > 0 && !Breaks.Contains(text[start - 1])) start--;
        return start;
    }
}
