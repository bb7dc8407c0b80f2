namespace TipKnowledge.Corpus.Passages;

/// <summary>
/// A run of a passage's clean text whose characters stand one for one in the source, or all together for one stretch of it, as the letters of
/// a ligature do and a letter that the source writes as a letter and a mark. A space may stand for a line break or another space.
/// </summary>
/// <param name="TextStart">Where the run starts in the clean text, in UTF-16 code units; it ends where the next run starts.</param>
/// <param name="SourceStart">Where it starts in the source, in code points.</param>
/// <param name="SourceLength">How many code points all its characters together stand for; 0 where they stand one for one.</param>
public readonly record struct SourceRun(int TextStart, int SourceStart, int SourceLength = 0);
