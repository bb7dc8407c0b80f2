using TipKnowledge.Entities.Tables;

namespace TipKnowledge.Entities.Recognition;

/// <summary>How a kind of instrument is written, and what its citation needs.</summary>
/// <param name="Kind">The kind in the id; for an issued kind the part before the issuer.</param>
/// <param name="Issued">Whether an issuer or place stands between kind and number and belongs to the id.</param>
/// <param name="Compound">Whether its numbers hold letters and marks.</param>
/// <param name="Capital">Whether the writing is a word of everyday language, or a page mark, unless it has a capital.</param>
internal sealed record LawKind(string Kind, bool Issued = false, bool Compound = false, bool Capital = false);

/// <summary>The writings of the kinds of Indonesian instruments, in both languages.</summary>
internal static class LawKindTable
{
    /// <summary>Each kind with its writings.</summary>
    public static IEnumerable<(LawKind Kind, string[] Writings)> Kinds =>
        from row in Table.Rows("law-kinds", 3)
        let needs = row[1]
        select (new LawKind(row[0], Has(needs, "issued"), Has(needs, "compound"), Has(needs, "capital")), Table.Items(row[2]));

    private static bool Has(string needs, string one) => needs.Contains(one, StringComparison.Ordinal);
}
