using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Cuts a site's own words off a story that was copied on one line: its name and time before the story, the editor's name behind it.
/// </summary>
internal static partial class SiteCuts
{
    /// <summary>Shorter lines are whole as they are, in UTF-16 code units.</summary>
    private const int ShortestLine = 300;

    /// <summary>How far a site's words reach from either end of a line.</summary>
    private const int Reach = 160;

    /// <summary>The lines with long ones cut.</summary>
    public static DocumentLines Cut(DocumentLines lines)
    {
        var places = new List<int>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines[i].Length < ShortestLine) continue;
            var (start, end) = lines.Lines[i].Line;
            foreach (var match in Head().EnumerateMatches(lines[i][..Reach])) places.Add(start + match.Length);
            foreach (var match in Tail().EnumerateMatches(lines[i][^Reach..])) places.Add(end - Reach + match.Index);
        }
        places.Sort();
        return lines.CutAt(places);
    }

    // "SITE.EXAMPLE - Sunday, 9 July 2017 | 07:45 WIB "
    [GeneratedRegex(
        @"^[^.;:]{3,60}(?:\.\w{2,10}[^.;:]{3,50})?\d\s?\|\s?\d{1,2}[:.]\d\d\s(?:WIB|WITA|WIT|GMT|UTC)\s+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<=[.!?”""]\s)(?:Editor|Penyunting)\s?:\s[^.]{1,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
