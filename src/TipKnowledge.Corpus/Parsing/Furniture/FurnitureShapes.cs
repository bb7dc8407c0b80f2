using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>Tells lines that are no text of the work by what they say, wherever they stand.</summary>
internal static partial class FurnitureShapes
{
    /// <summary>No such line is longer, in UTF-16 code units.</summary>
    private const int LongestLine = 200;

    private static readonly FrozenSet<string> SiteLines =
        Data.Lines("Parsing.Furniture.site-lines.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a line is a running one, a site's own, a comment of a converter, or a number between dashes.</summary>
    public static bool IsFurniture(string line) =>
        line.Length <= LongestLine
        && (RunningLine.Read(line).IsRunning || IsSiteLine(line) || IsComment(line) || Shapes().IsMatch(line));

    /// <summary>Whether a line is one that a site of documents or news adds.</summary>
    public static bool IsSiteLine(string line) =>
        line.Length <= LongestLine
        && (SiteLines.Contains(line.Trim(' ', '•', '-', '*', '.', '!', ':', '…').ToLowerInvariant()) || SiteMark().IsMatch(line));

    /// <summary>Whether a line is nothing but the volume and issue of a journal, perhaps with its name and pages.</summary>
    public static bool IsIssue(string line) => line.Length <= LongestLine && line[^1] != '.' && Issue().IsMatch(line);

    /// <summary>Whether the first line of a document stamps it or names the gazette that it was printed in.</summary>
    public static bool IsStamp(string line) => line.Length <= LongestLine && Stamp().IsMatch(line);

    /// <summary>Whether a line is a number, a gap and a title without another gap: at a page's edge, a running head.</summary>
    public static bool IsNumberWithTitle(string line) => line.Length <= LongestLine && NumberWithTitle().IsMatch(line);

    private static bool IsComment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal)
            && line.IndexOf("-->", StringComparison.Ordinal) == line.Length - 3;

    // "- 12 -"; the number that a state's printer gives each sheet: "SK No 012345 A"; "3 dari 20" with a word for a page and nothing else
    [GeneratedRegex(
        @"^(?:[-–—]\s?\d{1,4}\s?[-–—]|SK\s?No\.?\s?\d{5,7}\s?[A-Z]?"
        + @"|(?i:halaman|hal\.?|hlm\.?|page)\s{0,2}\d{1,4}\s{0,2}(?i:dari|of|/)\s{0,2}\d{1,4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();

    [GeneratedRegex(@"^\d{1,4}\s{3,}\p{Lu}(?!.*\s{3})[^\d.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithTitle();

    // "Page 3: TITLE", "Anda di halaman 1 dari 9", "Baca juga: …", "Editor: …"
    [GeneratedRegex(
        @"^(?:(?i:page|halaman)\s\d{1,4}:\s.*|(?i:anda di halaman|you are on page|you're reading page)\s?\d.*"
            + @"|(?i:baca juga|baca pula|lihat juga|simak juga|simak video"
            + @"|read also|also read|read more)\s?:.*|(?i:editor|penyunting)\s?:\s.{1,100}"
            + @"|[^.;:]{3,60}(?:\.\w{2,10}[^.;:]{3,50})?\d\s?\|\s?\d{1,2}[:.]\d\d\s(?:WIB|WITA|WIT|GMT|UTC))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SiteMark();

    // "Jurnal Dermaga, Vol. 3 No. 1, Maret 2016", "Kabar Dermaga | Edisi 7 | Agustus 2016"
    [GeneratedRegex(
        @"^(?=.*\b(?:19|20)\d\d\b)[\p{Lu}\d][^""“”]*?[\s,|(](?:Vol(?:ume)?\.?\s?\d+.{0,12}\b(?:No|Nomor|Issue|Edisi|Number)\b[.:]?\s?\d+"
            + @"|(?<=\|\s?)(?:Issue|Edisi|Vol)\.?\s?\d+)|"
            + @"^(?=.*\b(?:19|20)\d\d\b)Vol(?:ume)?\.?\s?\d+.{0,12}\b(?:No|Nomor|Issue|Edisi|Number)\b[.:]?\s?\d+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(
        @"^(?:SALINAN|COPY|TURUNAN|(?:BERITA|LEMBARAN) (?:NEGARA|DAERAH)\b[^,;:a-z]*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
