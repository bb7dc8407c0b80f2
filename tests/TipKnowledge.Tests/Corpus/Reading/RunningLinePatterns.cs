using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Reading;

/// <summary>The slow, obvious twin of <see cref="RunningLine"/>: one pattern after the other, each tried on every line.</summary>
internal static class RunningLinePatterns
{
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex[] NumberFirst =
    [
        new(@"^\d{1,4}\s*\|\s*\p{L}.*\p{L}", RegexOptions.CultureInvariant),
        new(@"^\d{1,4}\s+\p{Lu}[\p{L} &:.-]*\s\d{1,3}\s*\(\d{1,3}\)\s*[,:]?\s*[\p{L} –-]*\d{4}$", RegexOptions.CultureInvariant),
    ];

    private static readonly Regex[] NumberLast =
    [
        new(@"^\p{L}[^|]*\p{L}.*(\s\|\s*|\s{3,})\d{1,4}$", RegexOptions.CultureInvariant),
        new(@"^(Lisensi|Licen[cs]ed?|This work is licen[cs]ed)\b.*\s\d{1,5}$", AnyCase),
    ];

    private static readonly Regex[] NoNumber =
    [
        new(@"\b[pe]?-?ISSN\b\s*:?\s*\d{4}-\d{3}[\dX]", AnyCase),
        new(@"^(Vol(ume)?\.?\s*\d+)[\s,|:;-]*((No(mor|\.)?|Issue|Number)\.?\s*\d+)?[\s,|:;()\p{L}-]*(\d{4})?[\s)]*$", AnyCase),
        new(@"^(Lisensi\s*:|Licen[cs]ed?\s*(:|under)|This work is licen[cs]ed|Copyright\s*[;:©(\d]|©|\(c\)\s*\d{4}|Hak cipta\s*[;:©])", AnyCase),
    ];

    public static RunningLine Read(string line)
    {
        if (line.Length is 0 or > 200) return new(false, null);
        if (NumberFirst.Any(p => p.IsMatch(line))) return new(true, string.Concat(line.TakeWhile(char.IsAsciiDigit)));
        if (NumberLast.Any(p => p.IsMatch(line))) return new(true, string.Concat(line.Reverse().TakeWhile(char.IsAsciiDigit).Reverse()));
        return new(NoNumber.Any(p => p.IsMatch(line)), null);
    }
}
