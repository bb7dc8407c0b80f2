namespace TipKnowledge.Indexing;

/// <summary>How far the indexer is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">Files done in this stage.</param>
/// <param name="Total">Files of this stage.</param>
/// <param name="Current">The file just done, relative to the corpus; <see langword="null"/> at a stage's start.</param>
public sealed record IndexProgress(IndexStage Stage, int Done, int Total, string? Current);
