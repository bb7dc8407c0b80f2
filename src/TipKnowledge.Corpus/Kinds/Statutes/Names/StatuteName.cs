using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Kinds.Statutes.Marks;

namespace TipKnowledge.Corpus.Kinds.Statutes.Names;

/// <summary>A statute's name as printed in its heading.</summary>
/// <param name="Kind">The words of its kind, such as <c>UNDANG-UNDANG REPUBLIK INDONESIA</c>.</param>
/// <param name="Number">Its number with whatever stands behind it, such as <c>21</c> or <c>9/PER-LH/2016</c>; empty where it is
/// lost.</param>
/// <param name="Year">Its year; <see langword="null"/> where it is lost.</param>
/// <param name="Title">What stands behind <c>TENTANG</c>.</param>
internal sealed partial record StatuteName(string Kind, string Number, int? Year, string Title)
{
    /// <summary>The longest name that is looked for, in UTF-16 code units.</summary>
    private const int Longest = 2_000;

    /// <summary>Whether it is a circular or an instruction, which has no articles.</summary>
    public bool IsCircular => Kind.StartsWith("SURAT", StringComparison.OrdinalIgnoreCase)
        || Kind.StartsWith("INSTRUKSI", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the name in a stretch of a statute: of a heading that is written twice, the copy that has the number.</summary>
    /// <param name="text">The stretch, from its first word on; line breaks and emphasis marks may stand in it.</param>
    /// <returns>The name; <see langword="null"/> where there is none.</returns>
    public static StatuteName? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) text = text[..Longest];
        if (Start(text) is not { } start) return null;
        var words = text[start..].ToString();
        if (About().Match(words) is not { Success: true } about) return null;
        var before = words[..about.Index];
        var end = End().Match(words, about.Index + about.Length);
        var title = Clean(words[(about.Index + about.Length)..(end.Success ? end.Index : words.Length)]);
        if (title.Length == 0) return null;
        var number = NumberOf().Match(before);
        var kind = Clean(number.Success ? before[..number.Index] : before);
        return new StatuteName(kind, number.Success ? Spelled(number.Groups["number"].Value) : "",
            YearOf(number.Groups["year"].Value), title);
    }

    /// <summary>
    /// Where the name begins in a stretch: at the kind's words that stand last before the number; <see langword="null"/> where there are
    /// none.
    /// </summary>
    public static int? Start(ReadOnlySpan<char> text)
    {
        var limit = text.Length;
        foreach (var match in About().EnumerateMatches(text)) { limit = match.Index; break; }
        foreach (var match in NumberOf().EnumerateMatches(text[..limit])) { limit = match.Index + 1; break; }
        int? start = null;
        foreach (var match in KindWords().EnumerateMatches(text[..Math.Min(limit, text.Length)]))
            if (IsHeading(text, match.Index)) start = match.Index;
        return start;
    }

    // a law that a sentence names is not the statute itself
    private static bool IsHeading(ReadOnlySpan<char> text, int at) => IsBehindMargin(MarkContext.WordBefore(text, at)) || (
        char.IsUpper(text[at]) && MarkContext.Of(text, at, at).Before is MarkContext.Preceding.Line or MarkContext.Preceding.Capitals
            or MarkContext.Preceding.Sentence
        && (char.IsUpper(text[at + 1]) || text[..at].Trim(" \t\r\n:.\"“").IsEmpty));

    // scans read the labels of the margin before the heading
    private static bool IsBehindMargin(ReadOnlySpan<char> word) => word is "Menimbang" or "Mengingat" or "Menetapkan";

    /// <summary>Where the name ends: before the words that follow every title; the stretch's length where none do.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="start">Where the name begins.</param>
    public static int EndIn(ReadOnlySpan<char> text, int start)
    {
        foreach (var about in About().EnumerateMatches(text, start))
        {
            foreach (var end in End().EnumerateMatches(text, about.Index + about.Length)) return end.Index;
            break;
        }
        return text.Length;
    }

    /// <summary>The name with the number and year that the file's name gives, where the text has lost them and has the same kind.</summary>
    /// <param name="fileName">The file's name without ending, such as <c>uu-2007-21</c>.</param>
    public StatuteName CompletedBy(string fileName)
    {
        if (Number.Length > 0 || FileName().Match(fileName) is not { Success: true } file) return this;
        var kind = TitleCase.Of(Kind).Replace('-', ' ').ToUpperInvariant().Replace(" REPUBLIK INDONESIA", "", StringComparison.Ordinal);
        var told = file.Groups["kind"].Value.ToUpperInvariant();
        var isSame = (told == "UU" && kind == "UNDANG UNDANG") || (told == "PP" && kind == "PERATURAN PEMERINTAH")
            || (told == "PERPRES" && kind == "PERATURAN PRESIDEN");
        return isSame
            ? this with { Number = file.Groups["number"].Value, Year = int.Parse(file.Groups["year"].Value, CultureInfo.InvariantCulture) }
            : this;
    }

    /// <summary>As a title is cited: <c>Undang-Undang Nomor 21 Tahun 2007 tentang …</c>; without what is lost.</summary>
    public override string ToString()
    {
        var name = TitleCase.Of(Kind.Replace(" REPUBLIK INDONESIA", "", StringComparison.OrdinalIgnoreCase).Trim());
        if (Number.Length > 0) name += " Nomor " + Number;
        if (Year is { } year && !Number.EndsWith($"/{year}", StringComparison.Ordinal)) name += $" Tahun {year}";
        return $"{name} tentang {TitleCase.Of(Title)}";
    }

    private static string Clean(string text) =>
        Spaces().Replace(Markup().Replace(text, " "), " ").Trim(' ', '.', ',', ';', ':', '-', '"', '“', '”');

    // behind "Nomor", what looks like figures is figures: "lOO"
    private static string Spelled(string number)
    {
        var clean = Clean(number);
        var figures = 0;
        while (figures < clean.Length && StatuteNumbers.Digit(clean[figures]) != '\0') figures++;
        return string.Concat(clean[..figures].Select(StatuteNumbers.Digit)) + clean[figures..];
    }

    private static int? YearOf(string year) =>
        year.Length == 4 && StatuteNumbers.Arabic(year, out _) is { Length: 4 } figures
            && StatuteNumbers.Figure(figures) is >= 1600 and < 2200 and var value
                ? value
                : null;

    [GeneratedRegex(@"\bTENTANG\b|\btentang\b|\bTentang\b", RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(
        @"\b(?:NOMOR|Nomor|No|NO|Nr|NR)\s?[.:]?\s*(?<number>[0-9OoIlL]{1,4}[A-Z]?(?:\s?(?:/\s?[\w.-]+)+"
        + @"|\s+(?:PRP|Prp|DRT|Drt)\.?)?)\s?(?:[, ]\s*(?:TAHUN|Tahun|tahun|TAHVN|THN)\s?\.?|(?:TAHUN|TAHVN))\s*(?<year>[0-9OoIlL]{4})"
        + @"|\b(?:NOMOR|Nomor|No|NO|Nr|NR)\s?[.:]?\s*(?<number>[0-9OoIlL]{1,4}(?:\s?/\s?[\w.-]+)*/(?<year>[0-9OoIlL]{4}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberOf();

    [GeneratedRegex(
        @"\b(?:PERATURAN\s+PEMERINTAH\s+PENGGANTI\s+UNDANG|UNDANG\s?[-─‐]?\s?UNDANG|PERATURAN|KEPUTUSAN|INSTRUKSI|SURAT\s+EDARAN|PENETAPAN"
        + @"|KETETAPAN|MAKLUMAT|QANUN|UU|PP)(?<!PENGGANTI\s+UNDANG\s?[-─‐]?\s?UNDANG)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KindWords();

    [GeneratedRegex(
        @"(?:DENGAN\s+RAHMAT|Dengan\s+Rahmat|ATAS\s+BERKAT|\bPRESIDEN\s+(?:REPUBLIK|R\.?I)|\bPresiden\s+Republik|\bPRESIDEN\s*,|\b[Mm]enimbang\b|\bMENIMBANG\b|\bMengingat\b"
        + @"|\b(?:BUPATI|GUBERNUR|WALI\s?KOTA|MENTERI|KEPALA)\s[\p{Lu} ]+,|\bI\.?\s+UMUM\b|[.:]\s+UMUM\b|\bPENJELASAN\s+UMUM|\bPasal\s+1\b|\bPASAL\s+DEMI|\bYth\b|\n[^\S\n]*\n\s*[A-Z]?[a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(
        @"^(?<kind>uu|pp|perpres)[-_ ](?<year>[0-9]{4})[-_ ](?<number>[0-9]{1,4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"[_*#^\\]+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
