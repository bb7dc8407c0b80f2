namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>How long the queries of a class took a peer.</summary>
/// <param name="Searches">How many searches were timed.</param>
/// <param name="P50">The median of all of them, in microseconds.</param>
/// <param name="P99">Their 99th percentile, in microseconds: slow queries, and whatever else the machine was doing.</param>
/// <param name="SteadyP99">The 99th percentile of the queries' own medians, in microseconds: slow queries alone.</param>
internal sealed record SearchFigures(int Searches, double P50, double P99, double SteadyP99);
