using System.Text.RegularExpressions;

namespace TipKnowledge.Corpus.Reading;

/// <summary>
/// Tells by its shape whether a line is a running head or foot of a printed page, such as
/// <c>53 | Jurnal Ilmiah Kajian Keimigrasian | Vol 7 | No. 1 | 2024</c>, and reads what it says.
/// </summary>
internal readonly partial record struct RunningLine(bool IsRunning, string? PageNumber)
{
    private const int LongestLine = 200;

    private static readonly RunningLine None = new(false, null);

    /// <summary>Reads a line.</summary>
    public static RunningLine Read(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestLine) return None;
        if (NumberBefore().IsMatch(line) || NumberBeforeIssue().IsMatch(line)) return new(true, Number(line, fromEnd: false));
        if (NumberAfter().IsMatch(line) || NumberAfterLicence().IsMatch(line)) return new(true, Number(line, fromEnd: true));
        return new(Serial().IsMatch(line) || Volume().IsMatch(line) || Rights().IsMatch(line), null);
    }

    private static string Number(ReadOnlySpan<char> line, bool fromEnd)
    {
        if (!fromEnd) return line[..line.IndexOfAnyExceptInRange('0', '9')].ToString();
        return line[(line.LastIndexOfAnyExceptInRange('0', '9') + 1)..].ToString();
    }

    // "53 | Jurnal …"; not "1 | 2 | 3", a row of a table
    [GeneratedRegex(@"^\d{1,4}\s*\|\s*\p{L}.*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    // "13 Yustisia Tirtayasa 5 (1), January-March 2025": page, journal, volume, issue and date, and nothing else
    [GeneratedRegex(@"^\d{1,4}\s+\p{Lu}[\p{L} &:.-]*\s\d{1,3}\s*\(\d{1,3}\)\s*[,:]?\s*[\p{L} –-]*\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBeforeIssue();

    // "MEMERANGI … | 52", and "Cooperation Frameworks of …    10": a title, a gap and a number
    [GeneratedRegex(@"^\p{L}[^|]*\p{L}.*(\s\|\s*|\s{3,})\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfter();

    // "Lisensi: Creative Commons … (CC BY SA 4.0)  3574"
    [GeneratedRegex(@"^(Lisensi|Licen[cs]ed?|This work is licen[cs]ed)\b.*\s\d{1,5}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberAfterLicence();

    // "… e-ISSN 3026-2917"
    [GeneratedRegex(@"\b[pe]?-?ISSN\b\s*:?\s*\d{4}-\d{3}[\dX]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Serial();

    // "Volume 3 Nomor 4, 2025", "Vol. 7 No. 1 (2024)", and nothing else
    [GeneratedRegex(@"^(Vol(ume)?\.?\s*\d+)[\s,|:;-]*((No(mor|\.)?|Issue|Number)\.?\s*\d+)?[\s,|:;()\p{L}-]*(\d{4})?[\s)]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    // "Lisensi: Creative Commons …", "Copyright; A, B", "© 2024 The Authors"
    [GeneratedRegex(@"^(Lisensi\s*:|Licen[cs]ed?\s*(:|under)|This work is licen[cs]ed|Copyright\s*[;:©(\d]|©|\(c\)\s*\d{4}|Hak cipta\s*[;:©])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rights();
}
