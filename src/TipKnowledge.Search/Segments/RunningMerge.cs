namespace TipKnowledge.Search.Segments;

/// <summary>A merge that goes on while documents are added. Its segments do not change meanwhile: deletions wait for the commit that takes the merge in.</summary>
/// <param name="Inputs">The segments that are merged.</param>
/// <param name="Result">The merged segment.</param>
internal sealed record RunningMerge(IReadOnlyList<WriterSegment> Inputs, Task<CommittedSegment> Result);
