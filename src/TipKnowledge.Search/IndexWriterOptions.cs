namespace TipKnowledge.Search;

/// <summary>How an <see cref="IndexWriter"/> works. The segments it writes do not depend on <see cref="Threads"/>.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>How many threads analyse documents and write segments. With one it is the caller's own; more are besides it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// A segment is written when its documents have so many characters and stored bytes. Memory is bounded by a few times as many bytes a
    /// thread; larger segments need fewer merges.
    /// </summary>
    public long SegmentSize { get; init; } = 256L << 20;

    /// <summary>Merges up to so many bytes are done within a commit, which they do not hold up for long; larger ones go on in the background.</summary>
    internal long QuickMerge { get; init; } = 32L << 20;
}
