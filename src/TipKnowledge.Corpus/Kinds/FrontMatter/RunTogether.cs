using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Finds where the parts of a first page were run together on one line: an abstract behind its keywords, a title, its author and an
/// abstract, a story behind its date, an editor behind a story. There, lines are to begin.
/// </summary>
internal static partial class RunTogether
{
    /// <summary>Front matter ends before this line; the last lines of a document are looked at, too.</summary>
    private const int FirstLines = 60;

    private const int LastLines = 5;

    /// <summary>Shorter lines hold one thing.</summary>
    private const int ShortestLine = 30;

    /// <summary>A first line as long as this holds a whole front page.</summary>
    private const int LongLine = 300;

    /// <summary>What is left behind keywords is a text only if it is as long as this.</summary>
    private const int ShortestText = 60;

    /// <summary>The places, in UTF-16 code units of the document's words, ascending.</summary>
    public static List<int> Places(DocumentLines lines)
    {
        var places = new SortedSet<int>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (i >= FirstLines && i < lines.Lines.Length - LastLines || lines[i].Length < ShortestLine) continue;
            Add(lines, i, places);
        }
        return [.. places];
    }

    private static void Add(DocumentLines lines, int i, SortedSet<int> places)
    {
        var line = lines[i];
        var start = lines.Lines[i].Line.Start;
        foreach (var match in Part().EnumerateMatches(line))
            if (match.Index > 0) places.Add(start + match.Index + 1);
        foreach (var match in StoryBehindDate().EnumerateMatches(line)) places.Add(start + match.Index + match.Length - 1);
        var isKeywords = SectionNames.KeywordsLabel(line) > 0;
        if (isKeywords || (i == 0 && line.Length >= LongLine))
        {
            // the name of the other abstract becomes a line of its own
            foreach (var match in NextAbstract().EnumerateMatches(line))
            {
                places.Add(start + match.Index + 1);
                places.Add(start + match.Index + match.Length + 1);
            }
        }
        var end = isKeywords ? line.IndexOf(". ") : -1;
        if (end > 0 && line.Length - end > ShortestText && char.IsUpper(line[end + 2])) places.Add(start + end + 2);
        if (i == 0) AddTitle(lines, places);
    }

    // "JUDUL DALAM HURUF BESAR Nama Penulis …" on one long line with an abstract: the name begins where the capitals end
    private static void AddTitle(DocumentLines lines, SortedSet<int> places)
    {
        var line = lines[0];
        if (!LongHead().IsMatch(line)) return;
        var words = 0;
        for (var at = 0; at < line.Length;)
        {
            var end = line[at..].IndexOf(' ');
            end = end < 0 ? line.Length : at + end;
            if (line[at..end].ContainsAnyInRange('a', 'z'))
            {
                if (words >= 3 && char.IsUpper(line[at])) places.Add(lines.Lines[0].Line.Start + at);
                return;
            }
            words++;
            at = end + 1;
        }
    }

    // each begins with the space before it
    [GeneratedRegex(
        @" (?:ABSTRA[KC]T?|INTISARI)(?=[ :.—–-]+\p{Lu})| Abstra[kc]t?(?=\s*[:.—–]\s*\p{Lu})"
        + @"| (?:Kata[ -]?[Kk]unci|KATA KUNCI|Key ?[Ww]ords?|KEY ?WORDS?)(?=\s*[:—–])"
        + @"| (?:Editor|Reporter|Pewarta|Penulis)(?=\s*:\s*\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@" Abstra[kc]t?(?= \p{Lu}\p{L}*[ -]\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NextAbstract();

    // "… | 07:45 WIB BOGOR - Warga": up to the first letter of the place
    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\s+(?:WIB|WITA|WIT)\s+(?=\p{Lu}[\p{L} ,.()]{2,40}[-–—])\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex StoryBehindDate();

    [GeneratedRegex(@"\s(?:ABSTRA[KC]T?|Abstra[kc]t?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongHead();
}
