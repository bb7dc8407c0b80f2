using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Who issued an instrument by what its number begins with, where a body marks its numbers so (<c>number-openings.tsv</c>).
/// </summary>
internal static class NumberIssuers
{
    private static readonly string[][] Rows = [.. JurisdictionTable.Rows("number-openings", 3).Select(row => row.Fields)];

    /// <summary>The issuer, as part of an id; empty where the number does not tell.</summary>
    public static string Of(LawKind kind, LawNumber number)
    {
        foreach (var row in Rows)
            if (kind.Code == row[0] && number.Number.StartsWith(row[1], StringComparison.Ordinal)) return row[2];
        return "";
    }
}
