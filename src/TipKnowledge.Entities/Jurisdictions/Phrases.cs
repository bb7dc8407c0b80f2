namespace TipKnowledge.Entities.Jurisdictions;

/// <summary>The phrases of a role, as <c>Tables/phrases.tsv</c> lists them.</summary>
internal static class Phrases
{
    private static readonly Dictionary<string, string[]> Roles =
        Table.Rows("phrases", 2).ToDictionary(row => row[0], row => Table.Items(row[1]), StringComparer.Ordinal);

    /// <summary>The phrases of a role, each with what stands before and behind it where it is looked for.</summary>
    public static string[] Of(string role, string before = "", string behind = "") =>
        [.. Roles[role].Select(phrase => before + phrase + behind)];
}
