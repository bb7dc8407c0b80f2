using System.Buffers;
using System.Collections.Frozen;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Spelling.Spaced;

namespace TipKnowledge.Corpus.Parsing.Headings;

/// <summary>The names that the sections of documents and theses bear in Indonesian and English.</summary>
internal static class SectionNames
{
    private static readonly string[] Languages = ["id", "en"];

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly FrozenSet<string> Sections = Load("section");

    private static readonly FrozenSet<string> Lists = Load("list");

    private static readonly FrozenSet<string> Summaries = Load("summary");

    private static readonly FrozenSet<string> KeywordLabels = Load("keywords");

    private static readonly FrozenSet<string> Courts = Load("court");

    /// <summary>The words of all these names.</summary>
    public static HeadingWords Words { get; } = new(
        Sections.Concat(Lists).Concat(Summaries).Concat(Courts)
            .SelectMany(name => name.Split(' '))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        FrozenSet.ToFrozenSet(
            ["bab", "bagian", "buku", "lampiran", "paragraf", "pasal", "annex", "appendix", "article", "chapter", "part", "section"],
            StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a heading names a usual section, a list of references or an abstract.</summary>
    public static bool IsSection(ReadOnlySpan<char> heading) => Has(Sections, heading) || IsReferences(heading) || IsAbstract(heading);

    /// <summary>Whether a heading is that of a list of references.</summary>
    public static bool IsReferences(ReadOnlySpan<char> heading) => Has(Lists, heading);

    /// <summary>Whether a heading is that of an abstract.</summary>
    public static bool IsAbstract(ReadOnlySpan<char> heading) => Has(Summaries, heading);

    /// <summary>
    /// The length of an abstract's name with its punctuation at the start of a line that goes on, such as <c>Abstract. Recently …</c>; else
    /// 0.
    /// </summary>
    public static int AbstractLabel(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || !char.IsUpper(line[0])) return 0;
        var word = line.IndexOfAny(".:—–-");
        // "ABSTRAK Tulisan ini …": a name in capitals, and a sentence behind it
        var space = line.IndexOf(' ');
        if (space is > 4 and < 12 && space + 2 < line.Length && Punctuation.IsAllCapitals(line[..space]) && Has(Summaries, line[..space])
            && char.IsUpper(line[space + 1]) && !Punctuation.IsAllCapitals(line)) word = space;
        if (word is < 1 or > 20 || !Has(Summaries, line[..word])) return 0;
        var end = word + 1;
        while (end < line.Length && line[end] is ' ' or '—' or '–' or '-' or ':') end++;
        return end < line.Length ? end : 0;
    }

    /// <summary>The length of a label of keywords at the start of a line, such as <c>Kata Kunci : </c>; else 0.</summary>
    public static int KeywordsLabel(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 20)].IndexOfAny(":：—–");
        if (colon < 1) return 0;
        if (!Has(KeywordLabels, line[..colon])) return 0;
        var end = colon + 1;
        while (end < line.Length && line[end] == ' ') end++;
        return end;
    }

    /// <summary>Whether a heading names a part of a court's decision.</summary>
    public static bool IsCourt(ReadOnlySpan<char> heading) => Has(Courts, heading);

    private static FrozenSet<string> Load(string group) => Languages
        .SelectMany(code => Data.Lines($"Languages.{code}.sections.tsv"))
        .Select(line => line.Split('\t'))
        .Where(cells => cells[0] == group)
        .Select(cells => cells[1])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> names, ReadOnlySpan<char> heading)
    {
        heading = heading.Trim().TrimEnd(" .:");
        // words that were set letter by letter have two spaces between them
        if (heading.Length <= 60 && heading.Contains("  ", StringComparison.Ordinal))
            heading = string.Join(' ', heading.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return heading.Length <= 60 && !heading.ContainsAny(Digits) && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading);
    }
}
