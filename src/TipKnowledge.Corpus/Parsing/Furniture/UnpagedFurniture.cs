using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Finds running lines in a text whose pages are not marked: lines that come back at distances of a page, with numbers that stay or count
/// by one, in the middle of sentences.
/// </summary>
internal static class UnpagedFurniture
{
    /// <summary>The longest running line, in UTF-16 code units.</summary>
    private const int LongestLine = 120;

    /// <summary>So often a line comes back at least.</summary>
    private const int FewestTimes = 3;

    /// <summary>A page has at least so many written lines, and at most so many.</summary>
    private const int ShortestPage = 8, LongestPage = 120;

    /// <summary>Marks them.</summary>
    /// <param name="lines">The lines; those known to be furniture are marked.</param>
    /// <param name="isFromSite">Whether there are lines of a site of documents, which numbers its pages in brackets.</param>
    public static void Mark(DocumentLines lines, bool isFromSite)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Body || lines[i].Length > LongestLine || char.IsLower(lines[i][0]) && !MayCount(lines[i]))
                continue;
            var form = new LineLikeness(lines[i]).Text;
            if (!groups.TryGetValue(form, out var group)) groups.Add(form, group = []);
            group.Add(i);
        }
        foreach (var (form, group) in groups)
        {
            var isRunning = group.Count >= FewestTimes
                && (form == "(#)" ? isFromSite && IsCounting(lines, group) : IsRunning(lines, group));
            if (isRunning)
                foreach (var i in group) lines.Roles[i] = LineRole.Furniture;
        }
    }

    private static bool MayCount(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9');

    private static bool IsRunning(DocumentLines lines, List<int> group)
    {
        var line = lines[group[0]].ToString();
        if (ContentLines.IsContent(line) || LineShape.Of(line).Kind != LabelKind.None) return false;
        for (var k = 1; k < group.Count; k++)
            if (group[k] - group[k - 1] is < ShortestPage or > LongestPage) return false;
        if (PageNumberReader.Read(line) is [{ IsAlone: true }, ..]) return IsCounting(lines, group);
        return !Punctuation.EndsSentence(line) && group.TrueForAll(i => lines[i].SequenceEqual(line))
            && InsideSentences(lines, group) * 2 >= group.Count;
    }

    // one more each time
    private static bool IsCounting(DocumentLines lines, List<int> group)
    {
        for (var k = 1; k < group.Count; k++)
        {
            if (First(lines[group[k]]) is not { } next || First(lines[group[k - 1]]) is not { } last || next != last + 1) return false;
        }
        return true;
    }

    private static int? First(ReadOnlySpan<char> line) =>
        line.ToString().Trim('(', ')') is var text && int.TryParse(text, out var number) ? number
            : PageNumberReader.Read(line.ToString()) is [var page, ..] ? page.Value : null;

    private static int InsideSentences(DocumentLines lines, List<int> group)
    {
        var count = 0;
        foreach (var i in group)
        {
            int before = i - 1, behind = i + 1;
            while (before >= 0 && lines.Roles[before] == LineRole.Furniture) before--;
            while (behind < lines.Lines.Length && lines.Roles[behind] == LineRole.Furniture) behind++;
            if (before >= 0 && behind < lines.Lines.Length && !Punctuation.EndsSentence(lines[before])
                && Punctuation.StartsInside(lines[behind]))
                count++;
        }
        return count;
    }
}
