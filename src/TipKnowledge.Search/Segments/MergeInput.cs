namespace TipKnowledge.Search.Segments;

/// <summary>A segment that is to be merged.</summary>
/// <param name="Reader">The segment.</param>
/// <param name="Live">Which of its documents are live; <see langword="null"/> where all are.</param>
internal readonly record struct MergeInput(SegmentReader Reader, Func<int, bool>? Live)
{
    /// <summary>Whether a document is live.</summary>
    public bool IsLive(int doc) => Live is null || Live(doc);
}
