namespace TipKnowledge.Entities.Jurisdictions;

/// <summary>
/// Reads the tables that each jurisdiction has of its own, such as its kinds of law. They come with the program, in a folder for each
/// jurisdiction, and there perhaps in folders by what they are about: <c>id/laws</c>, <c>my</c>.
/// </summary>
internal static class JurisdictionTable
{
    private static readonly string Prefix = $"{typeof(JurisdictionTable).Namespace}.";

    /// <summary>The rows of a table, of all jurisdictions that have one, Indonesia's first.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="fields">How many fields a row has.</param>
    /// <exception cref="InvalidDataException">A row has more fields.</exception>
    public static IEnumerable<(string Jurisdiction, string[] Fields)> Rows(string name, int fields) =>
        from resource in typeof(JurisdictionTable).Assembly.GetManifestResourceNames()
        where resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith($".{name}.tsv", StringComparison.Ordinal)
        let jurisdiction = resource[Prefix.Length..resource.IndexOf('.', Prefix.Length)]
        orderby jurisdiction != "id", jurisdiction
        from row in Table.Read(resource, fields)
        select (jurisdiction, row);
}
