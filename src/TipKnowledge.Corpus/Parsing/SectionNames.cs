using System.Buffers;
using System.Collections.Frozen;
using TipKnowledge.Corpus.Spelling.Spaced;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>The names that the sections of documents and theses bear in Indonesian and English.</summary>
internal static class SectionNames
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly FrozenSet<string> Sections = FrozenSet.ToFrozenSet(
    [
        "pendahuluan", "latar belakang", "latar belakang masalah", "rumusan masalah", "tujuan penelitian", "manfaat penelitian",
        "tinjauan pustaka", "kajian pustaka", "kajian teori", "landasan teori", "kerangka teori", "kerangka konseptual", "kerangka pemikiran",
        "metode", "metode penelitian", "metodologi", "metodologi penelitian", "hasil", "hasil penelitian", "hasil dan pembahasan", "hasil dan diskusi",
        "pembahasan", "diskusi", "analisis", "analisis dan pembahasan", "simpulan", "kesimpulan", "kesimpulan dan saran", "simpulan dan saran", "penutup",
        "saran", "rekomendasi", "ucapan terima kasih", "informasi pendanaan", "lampiran", "kata pengantar", "daftar isi",
        "introduction", "background", "literature review", "theoretical framework", "method", "methods", "methodology", "research method",
        "research methods", "materials and methods", "results", "results and discussion", "result and discussion", "findings",
        "findings and discussion", "discussion", "analysis", "conclusion", "conclusions", "conclusion and recommendations", "recommendations",
        "acknowledgement", "acknowledgements", "acknowledgments", "funding", "funding information", "conflict of interest", "appendix", "preface",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Lists = FrozenSet.ToFrozenSet(
        ["daftar pustaka", "daftar referensi", "referensi", "daftar rujukan", "kepustakaan", "references", "reference", "bibliography", "works cited"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Summaries = FrozenSet.ToFrozenSet(
        ["abstract", "abstrak", "ringkasan", "intisari", "summary", "executive summary", "ringkasan eksekutif"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of all these names.</summary>
    public static HeadingWords Words { get; } = new(
        Sections.Concat(Lists).Concat(Summaries).SelectMany(name => name.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        FrozenSet.ToFrozenSet(
            ["bab", "bagian", "buku", "lampiran", "paragraf", "pasal", "annex", "appendix", "article", "chapter", "part", "section"],
            StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a heading names a usual section, a list of references or an abstract.</summary>
    public static bool IsSection(ReadOnlySpan<char> heading) => Has(Sections, heading) || IsReferences(heading) || IsAbstract(heading);

    /// <summary>Whether a heading is that of a list of references.</summary>
    public static bool IsReferences(ReadOnlySpan<char> heading) => Has(Lists, heading);

    /// <summary>Whether a heading is that of an abstract.</summary>
    public static bool IsAbstract(ReadOnlySpan<char> heading) => Has(Summaries, heading);

    /// <summary>The length of an abstract's name with its punctuation at the start of a line that goes on, such as <c>Abstract. Recently …</c>; else 0.</summary>
    public static int AbstractLabel(ReadOnlySpan<char> line)
    {
        var word = line.IndexOfAny(".:—–-");
        if (word is < 1 or > 20 || !Has(Summaries, line[..word]) || !char.IsUpper(line[0])) return 0;
        var end = word + 1;
        while (end < line.Length && line[end] is ' ' or '—' or '–' or '-' or ':') end++;
        return end < line.Length ? end : 0;
    }

    /// <summary>The length of a label of keywords at the start of a line, such as <c>Kata Kunci : </c>; else 0.</summary>
    public static int KeywordsLabel(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 20)].IndexOfAny(":：—–");
        if (colon < 1) return 0;
        var label = line[..colon].TrimEnd();
        if (!label.Equals("keywords", StringComparison.OrdinalIgnoreCase) && !label.Equals("keyword", StringComparison.OrdinalIgnoreCase)
            && !label.Equals("key words", StringComparison.OrdinalIgnoreCase) && !label.Equals("kata kunci", StringComparison.OrdinalIgnoreCase)
            && !label.Equals("kata-kata kunci", StringComparison.OrdinalIgnoreCase)) return 0;
        var end = colon + 1;
        while (end < line.Length && line[end] == ' ') end++;
        return end;
    }

    private static bool Has(FrozenSet<string> names, ReadOnlySpan<char> heading)
    {
        heading = heading.Trim().TrimEnd(" .:");
        return heading.Length <= 60 && !heading.ContainsAny(Digits) && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading);
    }
}
