using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>Reads what may be page numbers in a line: alone, before or behind a head's text, or with a word for a page.</summary>
internal static partial class PageNumberReader
{
    /// <summary>No running head is longer, in UTF-16 code units.</summary>
    private const int LongestLine = 160;

    /// <summary>The numbers of a line that may be its page's, the likeliest first.</summary>
    public static List<PageNumber> Read(string line)
    {
        var numbers = new List<PageNumber>();
        if (line.Length > LongestLine) return numbers;
        foreach (Match match in Counter().Matches(line)) Add(match.Groups[1].Value, isAlone: true, numbers);
        if (Alone().Match(line) is { Success: true } alone) Add(alone.Groups[1].Value, isAlone: true, numbers);
        else if (!ContentLines.IsContent(line)) AddAtEnds(line, numbers);
        return numbers;
    }

    private static void AddAtEnds(string line, List<PageNumber> numbers)
    {
        if (Before().Match(line) is { Success: true } before) Add(before.Groups[1].Value, isAlone: false, numbers);
        if (Behind().Match(line) is { Success: true } behind && !ContentLines.NumbersContent(line.AsSpan(0, behind.Groups[1].Index)))
            Add(behind.Groups[1].Value, isAlone: false, numbers);
    }

    private static void Add(string text, bool isAlone, List<PageNumber> numbers)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) numbers.Add(new(value, false, isAlone));
        else if (RomanNumber.Read(text) is { } roman) numbers.Add(new(roman, true, isAlone));
    }

    // "12", "- 12 -", "[xii]"
    [GeneratedRegex(@"^[\s|.(\[–—-]*(\d{1,5}|[ivxlcIVXLC]{1,9})[\s|.)\]–—-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    // "Halaman 3 dari 20", "Page iv", "hlm. 3/20"
    [GeneratedRegex(
        @"\b(?i:halaman|hal|hlm|page|pg)\b\.?\s{0,3}[:-]?\s{0,3}(\d{1,5}|[ivxlc]{1,9})(?=\s{0,3}(?:dari|of|/)\s{0,3}\d|\s*$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    // "44 Jurnal …", "iv    S. Handoko": what follows begins as a title does
    [GeneratedRegex(@"^(\d{1,5}|[ivxlc]{1,9})\s*[|•·]?\s+(?=[\p{Lu}“""(])(?!.*[.;:,]$)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?=[\p{Lu}“""(]).*\p{L}\S*\s*[|•·]?\s+(\d{1,5}|[ivxlc]{1,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
