namespace TipKnowledge.Entities.Jurisdictions;

/// <summary>
/// Reads the tables of words that the rules turn on: one row a line, fields parted by tabs, lines that begin with <c>#</c> and empty lines
/// left out. They come with the program.
/// </summary>
internal static class Table
{
    private const string Folder = "TipKnowledge.Entities.Tables";

    /// <summary>The rows of a table, each with the same number of fields; fields left out at a line's end are empty.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="fields">How many fields a row has.</param>
    /// <exception cref="InvalidDataException">A row has more fields, or there is no such table.</exception>
    public static IEnumerable<string[]> Rows(string name, int fields) => Read($"{Folder}.{name}.tsv", fields);

    /// <summary>The rows of the table in a resource of the assembly.</summary>
    internal static IEnumerable<string[]> Read(string resource, int fields)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"There is no table '{resource}'.");
        using var reader = new StreamReader(stream);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var row = text.Split('\t');
            if (row.Length > fields) throw new InvalidDataException($"{resource}, line {line}: {row.Length} fields, {fields} expected.");
            Array.Resize(ref row, fields);
            for (var i = 0; i < fields; i++) row[i] ??= "";
            yield return row;
        }
    }

    /// <summary>The words of each role, of a table that has a role and its words in a row, parted by spaces.</summary>
    public static Dictionary<string, string[]> Roles(string name) =>
        Rows(name, 2).ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The rows of a table of one field.</summary>
    public static string[] Words(string name) => [.. Rows(name, 1).Select(row => row[0])];

    /// <summary>A field's items, parted by semicolons.</summary>
    public static string[] Items(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
