using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>The slug of an agency that no list holds, short forms of its usual words included: <c>Dinas Tenaga Kerja Kabupaten
/// Pemalang</c> is
/// <c>disnaker-pemalang</c>.</summary>
internal static class AgencySlugs
{
    private static readonly (string Words, string Short)[] Openings = [.. JurisdictionTable.Rows("agency-short-forms", 2).Select(row => (row.Fields[0], row.Fields[1]))];

    private static readonly string[] Between = ["-kabupaten-", "-kab-", "-kota-", "-provinsi-", "-kelas-i-", "-kelas-ii-", "-khusus-", "-tpi-",
        "-non-"];

    public static string Of(string name)
    {
        var slug = Slugs.Of(name) + "-";
        foreach (var (words, shortForm) in Openings)
        {
            if (!slug.StartsWith(words, StringComparison.Ordinal)) continue;
            slug = shortForm + slug[words.Length..];
            // between a local office and its place stand words that tell no more; in another name they are its own: "Taman Kota"
            if (shortForm.StartsWith("kementerian", StringComparison.Ordinal)) break;
            foreach (var word in Between) slug = slug.Replace(word, "-", StringComparison.Ordinal);
            break;
        }
        return slug.Trim('-');
    }
}
