using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.References;

/// <summary>Tells how far a list of references reaches, and cuts what has run together in it.</summary>
internal static partial class ReferenceSections
{
    /// <summary>The longest heading of an appendix, in UTF-16 code units.</summary>
    private const int LongestHeading = 120;

    /// <summary>What precedes an entry on its line is another one, of at least so many characters, and not its number.</summary>
    private const int ShortestEntry = 20;

    /// <summary>Whether a heading parts a list of references into kinds of sources, and does not end it.</summary>
    public static bool IsPart(ReadOnlySpan<char> heading) => Part().IsMatch(heading);

    /// <summary>Whether a line is the heading of an appendix, which ends a list of references and is no part of it.</summary>
    public static bool IsAppendix(ReadOnlySpan<char> line) => line.Length <= LongestHeading && Appendix().IsMatch(line);

    /// <summary>The lines with those of references cut where entries begin inside of them.</summary>
    public static DocumentLines Cut(DocumentLines lines)
    {
        var places = new List<int>();
        var isInside = false;
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] is not (LineRole.Body or LineRole.Heading)) continue;
            if (lines[i].Length <= LongestHeading && SectionNames.IsSection(lines[i])) isInside = SectionNames.IsReferences(lines[i]);
            else if (isInside && IsAppendix(lines[i])) isInside = false;
            else if (isInside) AddCuts(lines, i, places);
        }
        places.Sort();
        return lines.CutAt(places);
    }

    // the year that shows a name to begin an entry may stand in the next line
    private static void AddCuts(DocumentLines lines, int i, List<int> places)
    {
        var (start, end) = lines.Lines[i].Line;
        var text = lines.Document.Text;
        var behind = i + 1 < lines.Lines.Length && lines.Lines[i + 1].Line.Start >= end
            ? Math.Min(lines.Lines[i + 1].Line.End, end + 240)
            : end;
        foreach (var place in ReferenceEntries.Inside(text, start, behind))
            if (place > start + ShortestEntry && place < end) places.Add(place);
    }

    [GeneratedRegex(
        @"^\P{L}*(?:[A-Z0-9]\.\s)?(?i:buku|jurnal|artikel|skripsi|tesis|disertasi|peraturan|undang|putusan|internet|laman|situs|website"
        + @"|wawancara|laporan|berita|dokumen|makalah|book|journal|article|thes[ie]s|law|legislation|regulation|case|report|web|interview"
        + @"|news|other|primary|secondary|"
        + @"sumber)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^(?i:lampiran|appendix|appendices|annex|annexes)(?:\s*[:.]|\s+(?:\d+|[A-Z]|[IVX]+)(?:\s*[:.–—-]|\s|$)|s?$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();
}
