using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Kinds.FrontMatter;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Kinds.Decisions;

/// <summary>
/// Reads which court decided under which number: from the words behind the formula with which every decision of an Indonesian court begins
/// (Law 48/2009, article 2), not from the heads of the site it was copied from. Who stood before the court is not read.
/// </summary>
internal static partial class DecisionReader
{
    /// <summary>How far into the text court and number stand, in UTF-16 code units.</summary>
    private const int Beginning = 6_000;

    /// <summary>The number stands by itself among the first lines; further down, it is another decision's.</summary>
    private const int FirstLines = 30;

    /// <summary>A part's name in a line by itself is not longer.</summary>
    private const int LongestHeading = 60;

    /// <summary>The share of capital words that a part's name in small letters has.</summary>
    private const double TitleCase = 0.9;

    /// <summary>
    /// What the decision tells; its title is made of its form, its court and its number. The names of its parts become headings, the
    /// formula and the number above the text a byline's lines.
    /// </summary>
    public static FrontFacts Read(DocumentLines lines)
    {
        MarkHeadings(lines);
        var text = lines.Document.Text;
        var head = text.AsSpan(0, Math.Min(text.Length, Beginning));
        var number = First(Number(), head)?.TrimEnd('.', ',', ';');
        var formula = head.IndexOf("KETUHANAN", StringComparison.Ordinal);
        var court = First(Court(), formula < 0 ? head : head[formula..]) ?? First(Court(), head);
        if (court is not null) court = Cased(court);
        var form = head.Contains("PENETAPAN", StringComparison.Ordinal) && !head.Contains("PUTUSAN", StringComparison.Ordinal)
            ? "Penetapan"
            : "Putusan";
        return new FrontFacts
        {
            Title = number is null ? null : court is null ? $"{form} Nomor {number}" : $"{form} {court} Nomor {number}",
            Publisher = court,
            Number = number,
            Year = NumberYear(number) ?? WrittenDate.Year(First(DecisionDate(), text)),
        };
    }

    private static void MarkHeadings(DocumentLines lines)
    {
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            var line = lines[i];
            if (lines.Roles[i] != LineRole.Body || line.Length > LongestHeading) continue;
            var title = line[LineShape.Of(line).Label..];
            if (title.IsEmpty || !char.IsUpper(title[0])) continue;
            // the formula above the text, and the number, are no headings
            var isAround = line.StartsWith("DEMI KEADILAN", StringComparison.Ordinal) || (FormAndNumber().IsMatch(line) && i < FirstLines);
            if (SectionNames.IsCourt(title) && (Punctuation.IsAllCapitals(title) || Punctuation.Capitals(title) > TitleCase))
                lines.Roles[i] = LineRole.Heading;
            else if (isAround)
                lines.Roles[i] = LineRole.Byline;
        }
    }

    private static string? First(Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
            return string.Join(
                ' ', text.Slice(match.Index, match.Length).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return null;
    }

    private static int? NumberYear(string? number)
    {
        if (number is null) return null;
        foreach (var part in number.Split('/'))
            if (part.Length == 4 && WrittenDate.Year(part) is { } year) return year;
        return WrittenDate.Year(number);
    }

    // a court in capitals as it is written in text
    private static string Cased(string court) => court.Any(char.IsLower)
        ? court
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(court.ToLowerInvariant());

    // "318/Pid.B/2016/PN Mra", "64 K/Pdt/2014", "12/PUU-XIX/2021", "123/Pdt.G/2019/PA.Sby", "7/G/2020/PTUN.JKT"
    [GeneratedRegex(
        @"\b\d{1,5}\s?(?:(?:PK|K|P|B)/)?/?[\p{L}][\p{L}\d.\-]*(?:\s?/\s?[\p{L}][\p{L}\d.\-]*)?\s?/\s?(?:19|20)\d\d"
        + @"(?:\s?/\s?(?:PN|PT|PA|PTA|PTUN|PTTUN|MS|PM|PHI)\b(?:[. \-]{1,2}\p{Lu}[\p{L}]{1,4}\b(?:\.\p{Lu}\p{L}{1,3}\b"
        + @"|\s\p{Lu}\p{Ll}{2}\b)?)?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b(?:Mahkamah\s+(?:Agung|Konstitusi)|MAHKAMAH\s+(?:AGUNG|KONSTITUSI)|"
        + @"(?:Pengadilan|PENGADILAN)\s+(?:(?:Negeri|Tinggi|Agama|Militer|Pajak|Niaga|Hubungan|Industrial|Tata|Usaha|Negara|Kelas|Khusus"
        + @"|pada|dan|"
        + @"NEGERI|TINGGI|AGAMA|MILITER|PAJAK|NIAGA|TATA|USAHA|NEGARA)\s+)+"
        + @"(?:(?!(?:Yang|YANG)\b)\p{Lu}[\p{L}\-]+)(?:\s+(?:Pusat|Selatan|Utara|Barat|Timur|Tengah|PUSAT|SELATAN|UTARA|BARAT|TIMUR|TENGAH"
        + @"|Besar|Raya|Jaya))?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Court();

    [GeneratedRegex(
        @"^(?:PUTUSAN\s+|PENETAPAN\s+)?(?:Nomor|NOMOR|No\.?)\s*:?\s*\d+[^a-z]{0,3}[/\p{L}].{0,40}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex FormAndNumber();

    [GeneratedRegex(
        @"\b(?:diputus|dipertimbangkan|musyawarah|diucapkan)\p{L}*\b[^.;]{0,200}?\b(?:19|20)\d\d\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DecisionDate();
}
