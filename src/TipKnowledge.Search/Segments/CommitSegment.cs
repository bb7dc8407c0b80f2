namespace TipKnowledge.Search.Segments;

/// <summary>An open segment of a commit.</summary>
/// <param name="Reader">The segment.</param>
/// <param name="Live">Its documents that are not deleted; <see langword="null"/> where none is.</param>
/// <param name="FirstDoc">The number of its first document in the commit.</param>
/// <param name="Deleted">How many documents are deleted.</param>
internal sealed record CommitSegment(SegmentReader Reader, LiveDocs? Live, int FirstDoc, int Deleted);
