namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>How a peer indexed.</summary>
/// <param name="Documents">How many passages.</param>
/// <param name="TextBytes">The bytes of their texts in UTF-8.</param>
/// <param name="Seconds">How long it took, from the first line read to the commit.</param>
/// <param name="IndexBytes">The bytes of all files of the index.</param>
/// <param name="PeakMemory">The most memory the process had, in bytes; 0 where the system does not say.</param>
internal sealed record IndexFigures(long Documents, long TextBytes, double Seconds, long IndexBytes, long PeakMemory = 0)
{
    /// <summary>Megabytes (10⁶) of text a second.</summary>
    public double MegabytesPerSecond => TextBytes / 1e6 / Seconds;
}
