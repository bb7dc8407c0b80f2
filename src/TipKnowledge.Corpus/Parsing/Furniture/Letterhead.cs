using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Marks what stands above the title on a document's first page: a stamp, the office's letterhead, a journal's name over its issue, a block
/// of data.
/// </summary>
internal static class Letterhead
{
    /// <summary>So many lines from the top may be of it.</summary>
    private const int MostLines = 6;

    /// <summary>The longest block of data between lines of dashes, in lines.</summary>
    private const int LongestData = 40;

    private static readonly LineLikeness Country = new("REPUBLIK INDONESIA");
    private static readonly string[] Offices =
        ["presiden", "wakil presiden", "menteri ", "kementerian ", "kepala badan ", "jaksa agung", "ketua "];

    /// <summary>Marks it.</summary>
    public static void Mark(DocumentLines lines)
    {
        if (lines.Lines.Length < 2) return;
        MarkData(lines);
        if (FurnitureShapes.IsStamp(lines[0].ToString())) lines.Roles[0] = LineRole.Furniture;
        MarkOffice(lines);
        MarkJournal(lines);
    }

    // between two lines of dashes, "key: value"
    private static void MarkData(DocumentLines lines)
    {
        if (lines[0] is not "---") return;
        var end = 1;
        while (end < lines.Lines.Length && end < LongestData && lines[end] is not ("---" or "...")) end++;
        if (end == lines.Lines.Length || end == LongestData || !lines[1].Contains(':')) return;
        for (var i = 0; i <= end; i++) lines.Roles[i] = LineRole.Furniture;
    }

    // the office in capitals, and below it the country alone, before a gap: in the title it is part of a longer line
    private static void MarkOffice(DocumentLines lines)
    {
        for (var i = 1; i < Math.Min(MostLines, lines.Lines.Length); i++)
        {
            if (!new LineLikeness(lines[i]).IsLike(Country) || !Punctuation.IsAllCapitals(lines[i - 1])) continue;
            var office = new LineLikeness(lines[i - 1]).Text;
            if (!Array.Exists(Offices, o => office.StartsWith(o, StringComparison.Ordinal))) continue;
            lines.Roles[i - 1] = lines.Roles[i] = LineRole.Furniture;
            return;
        }
    }

    // lines directly above a line with a serial number or an issue
    private static void MarkJournal(DocumentLines lines)
    {
        var last = -1;
        for (var i = 0; i < Math.Min(MostLines, lines.Lines.Length); i++)
        {
            if (i > 0 && lines.Lines[i].Gap > 0 && last != i - 1) break;
            if (lines.Roles[i] == LineRole.Furniture || FurnitureShapes.IsIssue(lines[i].ToString())) last = i;
        }
        for (var i = 0; i <= last; i++)
            if (i == last || (lines[i].Length <= 100 && !Punctuation.EndsSentence(lines[i]))) lines.Roles[i] = LineRole.Furniture;
    }
}
