namespace TipKnowledge.Benchmarks.Pipeline;

/// <summary>How fast a step of the way of a file is.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Bytes">The bytes it took in, in one pass over the corpus.</param>
/// <param name="Seconds">How long the fastest pass took.</param>
/// <param name="Made">How much came out: passages, mentions, terms.</param>
internal sealed record StageFigures(string Stage, long Bytes, double Seconds, long Made)
{
    /// <summary>Megabytes (10⁶) a second.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Seconds;
}
