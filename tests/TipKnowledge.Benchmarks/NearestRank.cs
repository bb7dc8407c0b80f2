namespace TipKnowledge.Benchmarks;

/// <summary>Quantiles that are one of the values measured, not something between two of them.</summary>
internal static class NearestRank
{
    /// <summary>The value that the given share of all values does not exceed.</summary>
    /// <param name="sorted">At least one value, the least first.</param>
    /// <param name="share">Above 0, at most 1.</param>
    public static T At<T>(IReadOnlyList<T> sorted, double share) => sorted[(int)Math.Ceiling(sorted.Count * share) - 1];
}
