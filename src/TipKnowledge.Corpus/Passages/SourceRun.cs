namespace TipKnowledge.Corpus.Passages;

/// <summary>A run of a passage's clean text that stands unchanged in the source.</summary>
/// <param name="TextStart">Where the run starts in the clean text, in UTF-16 code units.</param>
/// <param name="SourceStart">Where it starts in the source, in code points.</param>
/// <param name="TextLength">Its length in UTF-16 code units of the clean text.</param>
/// <param name="SourceLength">Its length in code points of the source; differs from <paramref name="TextLength"/> where
/// the run holds surrogate pairs, or where one clean space stands for a line break.</param>
public readonly record struct SourceRun(int TextStart, int SourceStart, int TextLength, int SourceLength);
