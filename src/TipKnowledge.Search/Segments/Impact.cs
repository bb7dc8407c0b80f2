namespace TipKnowledge.Search.Segments;

/// <summary>A frequency and an encoded length that bound the scores of a block of postings from above.</summary>
/// <param name="Freq">A frequency; <see cref="MostFreq"/> stands for all from there on; 0 means that there is none.</param>
/// <param name="Norm">An encoded length (<see cref="Scoring.FieldLength"/>).</param>
internal readonly record struct Impact(byte Freq, byte Norm)
{
    /// <summary>This frequency or any higher.</summary>
    public const byte MostFreq = byte.MaxValue;
}
