namespace TipKnowledge.Benchmarks.Site.Rates;

/// <summary>What became of the requests of some seconds at one rate.</summary>
/// <param name="Held">Whether 99 % of them were answered within the bound.</param>
/// <param name="P50">Milliseconds from the planned time to the answer, median.</param>
/// <param name="P99">Milliseconds from the planned time to the answer, 99 %.</param>
internal sealed record RateStep(bool Held, double P50, double P99);
