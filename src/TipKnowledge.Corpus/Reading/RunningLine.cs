using System.Text.RegularExpressions;

namespace TipKnowledge.Corpus.Reading;

/// <summary>
/// Tells by its shape whether a line is a running head or foot of a printed page, such as
/// <c>53 | Jurnal Ilmiah Kajian Keimigrasian | Vol 7 | No. 1 | 2024</c>, and reads what it says.
/// </summary>
internal readonly partial record struct RunningLine(bool IsRunning, string? PageNumber)
{
    private const int LongestLine = 200;

    /// <summary>The most digits of a page number.</summary>
    private const int MostDigits = 4;

    private static readonly RunningLine None = new(false, null);

    /// <summary>Reads a line: without a line break, and without white space at either end.</summary>
    public static RunningLine Read(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestLine) return None;
        // every line of a document comes by here, twice: the first and the last character spare most of them every pattern
        bool startsWithNumber = char.IsDigit(line[0]), endsWithNumber = char.IsDigit(line[^1]);
        if (startsWithNumber && (NumberBefore().IsMatch(line) || (endsWithNumber && NumberBeforeIssue().IsMatch(line))))
            return new(true, Number(line, fromEnd: false));
        if (endsWithNumber && (IsTitleWithNumber(line) || NumberAfterLicence().IsMatch(line))) return new(true, Number(line, fromEnd: true));
        return new(IsSerial(line) || IsVolume(line) || IsRights(line), null);
    }

    private static string Number(ReadOnlySpan<char> line, bool fromEnd)
    {
        if (!fromEnd) return line[..line.IndexOfAnyExceptInRange('0', '9')].ToString();
        return line[(line.LastIndexOfAnyExceptInRange('0', '9') + 1)..].ToString();
    }

    // "MEMERANGI … | 52", and "Cooperation Frameworks of …    10": a title, a gap and a number. As a pattern,
    // ^\p{L}[^|]*\p{L}.*(\s\|\s*|\s{3,})\d{1,4}$ tries every pair of letters before it gives up.
    private static bool IsTitleWithNumber(ReadOnlySpan<char> line)
    {
        var number = line.Length;
        while (number > 0 && char.IsDigit(line[number - 1])) number--;
        if (line.Length - number is < 1 or > MostDigits) return false;
        var gap = line[..number].TrimEnd().Length;
        // a bar with white space before it, or at least three white spaces
        if (gap > 1 && line[gap - 1] == '|' && char.IsWhiteSpace(line[gap - 2])) return IsTitle(line[..(gap - 2)]);
        return number - gap >= 3 && IsTitle(line[..gap]);
    }

    // begins with a letter, and has another before any bar
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsLetter(text[0])) return false;
        for (var i = 1; i < text.Length && text[i] != '|'; i++)
            if (char.IsLetter(text[i])) return true;
        return false;
    }

    private static bool IsSerial(ReadOnlySpan<char> line) => line.Contains("ISSN", StringComparison.OrdinalIgnoreCase) && Serial().IsMatch(line);

    private static bool IsVolume(ReadOnlySpan<char> line) => line[0] is 'V' or 'v' && Volume().IsMatch(line);

    private static bool IsRights(ReadOnlySpan<char> line) =>
        line[0] is 'L' or 'l' or 'T' or 't' or 'C' or 'c' or '©' or '(' or 'H' or 'h' && Rights().IsMatch(line);

    // The groups (?>…) only say that nothing is gained by giving characters back; without them, a line of spaces takes its length to the third.

    // "53 | Jurnal …"; not "1 | 2 | 3", a row of a table
    [GeneratedRegex(@"^\d{1,4}\s*\|\s*\p{L}.*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    // "13 Yustisia Tirtayasa 5 (1), January-March 2025": page, journal, volume, issue and date, and nothing else
    [GeneratedRegex(@"^\d{1,4}\s+\p{Lu}[\p{L} &:.-]*\s\d{1,3}\s*\(\d{1,3}\)(?>\s*[,:]?\s*[\p{L} –-]*)\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBeforeIssue();

    // "Lisensi: Creative Commons … (CC BY SA 4.0)  3574"
    [GeneratedRegex(@"^(Lisensi|Licen[cs]ed?|This work is licen[cs]ed)\b.*\s\d{1,5}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberAfterLicence();

    // "… e-ISSN 3026-2917"
    [GeneratedRegex(@"\b[pe]?-?ISSN\b(?>\s*:?\s*)\d{4}-\d{3}[\dX]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Serial();

    // "Volume 3 Nomor 4, 2025", "Vol. 7 No. 1 (2024)", and nothing else
    [GeneratedRegex(
        @"^(Vol(ume)?\.?\s*\d+)(?>[\s,|:;-]*)((No(mor|\.)?|Issue|Number)\.?\s*\d+)?(?>[\s,|:;()\p{L}-]*)(\d{4})?(?>[\s)]*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    // "Lisensi: Creative Commons …", "Copyright; A, B", "© 2024 The Authors"
    [GeneratedRegex(@"^(Lisensi\s*:|Licen[cs]ed?\s*(:|under)|This work is licen[cs]ed|Copyright\s*[;:©(\d]|©|\(c\)\s*\d{4}|Hak cipta\s*[;:©])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rights();
}
