namespace TipKnowledge.Entities.Tables;

/// <summary>
/// Reads the tables of words that the rules turn on: one row a line, fields parted by tabs, lines that begin with <c>#</c> and empty lines
/// left out. They come with the program.
/// </summary>
internal static class Table
{
    /// <summary>The rows of a table, each with the same number of fields; fields left out at a line's end are empty.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="fields">How many fields a row has.</param>
    /// <exception cref="InvalidDataException">A row has more fields.</exception>
    public static IEnumerable<string[]> Rows(string name, int fields)
    {
        var assembly = typeof(Table).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{typeof(Table).Namespace}.{name}.tsv")
            ?? throw new InvalidDataException($"There is no table '{name}'.");
        using var reader = new StreamReader(stream);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var row = text.Split('\t');
            if (row.Length > fields) throw new InvalidDataException($"{name}.tsv, line {line}: {row.Length} fields, {fields} expected.");
            Array.Resize(ref row, fields);
            for (var i = 0; i < fields; i++) row[i] ??= "";
            yield return row;
        }
    }

    /// <summary>The rows of a table of one field.</summary>
    public static string[] Words(string name) => [.. Rows(name, 1).Select(row => row[0])];

    /// <summary>A field's items, parted by semicolons.</summary>
    public static string[] Items(string field) => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
