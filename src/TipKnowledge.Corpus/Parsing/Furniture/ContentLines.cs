using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Tells lines that come back in a document and are content all the same: articles of a statute, captions, and the sources below tables.
/// </summary>
internal static partial class ContentLines
{
    /// <summary>Whether a line begins with a word that content is labelled by.</summary>
    public static bool IsContent(string line) => Label().IsMatch(line);

    /// <summary>Whether a text ends with a word that numbers content and no page, such as <c>Pasal</c> or <c>Tahun</c>.</summary>
    public static bool NumbersContent(ReadOnlySpan<char> before) => NumberWord().IsMatch(before.TrimEnd());

    [GeneratedRegex(
        @"^\W*(?i:pasal|ayat|huruf|angka|bab|bagian|paragraf|buku|lampiran|tabel|gambar|bagan|grafik|diagram|sumber|catatan|keterangan"
            + @"|cukup jelas|article|section|chapter|part|paragraph|annex|appendix|table|figure|chart|box|source|sources|note|notes"
            + @"|menimbang|mengingat)\b(?!.*(?:\.\s?){2}\.$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"(?i:\b(?:pasal|ayat|huruf|angka|bab|bagian|nomor|no|tahun|tanggal|vol|volume|edisi|tabel|gambar|lampiran|article|section|chapter"
            + @"|number|year|table|figure|annex|" + MonthNames.Pattern + @"))\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberWord();
}
