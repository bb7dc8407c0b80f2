namespace TipKnowledge.Entities.Jurisdictions;

/// <summary>The kinds of instruments that the jurisdictions have, as their <c>law-kinds.tsv</c> list them.</summary>
internal static class LawKinds
{
    /// <summary>All kinds; one whose writings need different things stands in several rows.</summary>
    public static IReadOnlyList<LawKind> All { get; } =
        [.. JurisdictionTable.Rows("law-kinds", 5).Select(row => Read(row.Jurisdiction, row.Fields))];

    /// <summary>The kind of an id, such as <c>uu</c>, or that of a kind with its issuer, such as <c>permen-kkp</c>;
    /// <see langword="null"/> where none is listed.</summary>
    public static LawKind? Find(string jurisdiction, string code)
    {
        LawKind? issued = null;
        foreach (var kind in All)
        {
            if (kind.Jurisdiction != jurisdiction) continue;
            if (kind.Code == code) return kind;
            if (kind.Issued && code.Length > kind.Code.Length && code[kind.Code.Length] == '-'
                && code.StartsWith(kind.Code, StringComparison.Ordinal)) issued ??= kind;
        }
        return issued;
    }

    private static LawKind Read(string jurisdiction, string[] row)
    {
        var needs = row[1].Split(',');
        return new LawKind(jurisdiction, row[0])
        {
            Issued = needs.Contains("issued"),
            Compound = needs.Contains("compound"),
            Capital = needs.Contains("capital"),
            Yearless = needs.Contains("yearless"),
            Marked = needs.Contains("marked"),
            Roman = needs.Contains("roman"),
            YearFirst = needs.Contains("year-first"),
            OfMinistry = needs.Contains("ministry"),
            NeedsIssuer = needs.Contains("issuer"),
            Name = row[2],
            EnglishName = row[3],
            Writings = Table.Items(row[4]),
        };
    }
}
