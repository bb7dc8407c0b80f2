namespace TipKnowledge.Benchmarks;

/// <summary>The classes of queries that an option names.</summary>
internal static class ClassNames
{
    /// <summary>Names with commas between; none means all.</summary>
    public static string[] Read(string option) => option.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
