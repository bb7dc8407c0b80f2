namespace TipKnowledge.Corpus.Passages;

/// <summary>A run of a passage's clean text whose characters stand one for one in the source; a space may stand for a line break or another space.</summary>
/// <param name="TextStart">Where the run starts in the clean text, in UTF-16 code units; it ends where the next run starts.</param>
/// <param name="SourceStart">Where it starts in the source, in code points.</param>
public readonly record struct SourceRun(int TextStart, int SourceStart);
