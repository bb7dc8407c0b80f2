using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>Reads the title page of a thesis: who wrote it stands beside a student's number, and where at the foot.</summary>
internal static class ThesisPage
{
    /// <summary>The name beside a student's number: before it in its line, in the line above, or behind a label nearby.</summary>
    public static PersonName? Author(FrontPage page)
    {
        for (var k = 0; k < page.Count; k++)
        {
            var at = StudentNumber(page[k]);
            if (at < 0) continue;
            if (Name(page, page[k][..at]) is { } before) return before;
            if (k > 0 && Name(page, page[k - 1]) is { } above) return above;
            if (k + 1 < page.Count && Name(page, page[k + 1]) is { } below) return below;
        }
        return null;
    }

    /// <summary>The university of the title page.</summary>
    public static string? University(FrontPage page)
    {
        for (var k = 0; k < page.Count; k++)
        {
            foreach (var word in new[] { "universitas", "university", "institut", "sekolah tinggi", "politeknik", "akademi" })
            {
                var at = page[k].IndexOf(word, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && (at == 0 || page[k][at - 1] == ' ') && page[k].Length < 100)
                    return (word == "university" ? page[k] : page[k][at..]).TrimEnd(" .,").ToString();
            }
        }
        return null;
    }

    private static int StudentNumber(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && FrontWords.Start("student", line[at..]) > 0) return at;
        return -1;
    }

    private static PersonName? Name(FrontPage page, ReadOnlySpan<char> line)
    {
        var label = FrontWords.Start("by", line);
        var words = line[label..].Trim(" :.(/-|");
        return PersonNames.Read(words, page.Common, 1) is [var name, ..] ? name : null;
    }
}
