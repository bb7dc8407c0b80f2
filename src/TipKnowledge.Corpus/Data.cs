namespace TipKnowledge.Corpus;

/// <summary>The tables that come with the code, as resources of the assembly.</summary>
internal static class Data
{
    /// <summary>The lines of a table, without comments (<c>#</c>) and empty ones.</summary>
    /// <param name="name">Its folders and name, with full stops between.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Data).Assembly.GetManifestResourceStream($"TipKnowledge.Corpus.{name}")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
