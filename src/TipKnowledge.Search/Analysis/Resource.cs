namespace TipKnowledge.Search.Analysis;

/// <summary>The tables of this folder, which are part of the assembly.</summary>
internal static class Resource
{
    /// <summary>The lines of a table.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static string[] Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"TipKnowledge.Search.Analysis.{name}")
            ?? throw new InvalidOperationException($"The table '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
