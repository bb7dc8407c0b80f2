using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>What a line of a first page is by itself.</summary>
internal static partial class FrontLine
{
    /// <summary>A date by itself, with its place and a medium's name, is not longer.</summary>
    private const int LongestDate = 80;

    private const int LongestHead = 160;

    /// <summary>Whether a line is of the site that the text was copied from.</summary>
    public static bool IsSite(ReadOnlySpan<char> line)
    {
        var words = line.Trim("•·-–|[](){}<>*_ ");
        return words.Length == 0 || !ContainsLetter(words) || FrontWords.Has("site", words) || FrontWords.Has("site", line)
            || Comment().IsMatch(line);
    }

    /// <summary>Whether a line says what the text below is: <c>SKRIPSI</c>, <c>Research Article</c>.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => FrontWords.Has("label", line.Trim(" .:*_#"));

    /// <summary>Whether a line is of a journal's head: its volume, numbers, addresses and dates.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) =>
        line.Length <= LongestHead && (FrontWords.IsIn("head", line) || Issue().IsMatch(line)
            || (line.Contains('|') && WrittenDate.Year(line) is not null) || Session().IsMatch(line) || NumberLine().IsMatch(line));

    /// <summary>Whether a line is the name of a journal.</summary>
    public static bool IsJournal(ReadOnlySpan<char> line) =>
        line.Length <= 90 && JournalName().IsMatch(line) && !line.ContainsAny("?!:") && line.Count(' ') < 9;

    /// <summary>Whether a line is a date: <c>Ahad, 17 Oktober 2021</c>, <c>Bandung, Mei 2021</c>, <c>2021</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> line) => line.Length <= LongestDate && (Date().IsMatch(line) || Year().IsMatch(line));

    /// <summary>Whether a line names a body, a place or an address, as below the names of authors.</summary>
    public static bool IsAffiliation(ReadOnlySpan<char> line) => line.Contains('@') || FrontWords.Contains("institution", line);

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }

    // "Forty-fourth session", and the symbol of a document of the United Nations at the end
    [GeneratedRegex(@"^\p{Lu}[\p{L}-]+ session$|\s{3,}[ACES]/[A-Z\d/.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    // "Nomor: 12/SP/2021"
    [GeneratedRegex(@"^(?:nomor|no\.?)\s*:?\s*\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^<!--.*-->$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    // "Issue: 4, 2016", "Edisi 3, Mei 2020", "Vol 3 No 2", "5 (1), 2025"
    [GeneratedRegex(
        @"\b(?:issue|edisi|number|nomor|no\.?)\s*:?\s*\d{1,3}\s*[,|(]?\s*(?:(?!tahun)\p{L}+(?:\s*[-–]\s*\p{L}+)?\s+)?\(?(?:19|20)\d\d\b"
        + @"|\bvol(?:ume)?\b\.?\s*:?\s*[\dIVXLC]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Issue();

    [GeneratedRegex(
        @"^(?:(?:the|international|indonesian|asian)\s+)*(?:jurnal|journal|jnl|buletin|bulletin|prosiding|proceedings)\b"
        + @"|\b(?:law|social|policy) (?:review|journal)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JournalName();

    [GeneratedRegex(
        @"\b\d{1,2}\s+" + MonthNames.Pattern + @"\.?,?\s+\d{4}\b"
        + @"|^(?:\p{L}+,\s*)?" + MonthNames.Pattern + @"\.?\s+(?:\d{1,2},\s+)?\d{4}$"
        + @"|\b\d{1,2}/\d{1,2}/\d{4}\b|^\d{4}-\d\d-\d\d",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}+,?\s+)?(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
