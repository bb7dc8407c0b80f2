namespace TipKnowledge.Corpus.Passages;

/// <summary>A page of the source file.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Printed">The number printed on it, where a running line gives one.</param>
/// <param name="Source">What it spans of the source.</param>
public sealed record Page(int Number, string? Printed, SourceSpan Source);
