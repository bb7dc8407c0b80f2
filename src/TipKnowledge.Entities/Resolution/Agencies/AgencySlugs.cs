using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// The slug of an agency that no list holds, short forms of its usual words included (<c>agency-short-forms.tsv</c>): <c>Dinas Tenaga Kerja
/// Kabupaten Pemalang</c> is <c>disnaker-pemalang</c>.
/// </summary>
internal static class AgencySlugs
{
    private static readonly (string Words, string Short)[] Openings =
        [.. JurisdictionTable.Rows("agency-short-forms", 2).Select(row => (row.Fields[0], row.Fields[1]))];

    private static readonly string[] Between = [.. JurisdictionTable.Rows("slug-words", 1).Select(row => $"-{row.Fields[0]}-")];

    /// <summary>The slug of a name.</summary>
    public static string Of(string name)
    {
        var slug = Slugs.Of(name) + "-";
        foreach (var (words, shortForm) in Openings)
        {
            if (!slug.StartsWith(words, StringComparison.Ordinal)) continue;
            slug = shortForm + slug[words.Length..];
            // in the name of a ministry such words are its own: "Taman Kota"
            if (shortForm.StartsWith("kementerian", StringComparison.Ordinal)) break;
            foreach (var word in Between) slug = slug.Replace(word, "-", StringComparison.Ordinal);
            break;
        }
        return slug.Trim('-');
    }
}
