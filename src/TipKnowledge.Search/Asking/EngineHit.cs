namespace TipKnowledge.Search.Asking;

/// <summary>An entry that a search found.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">Its score; only comparable within one search.</param>
public sealed record EngineHit(StoredEntry Entry, float Score)
{
    /// <summary>How the score comes about, where that was asked for.</summary>
    public Explanation? Explanation { get; init; }
}
