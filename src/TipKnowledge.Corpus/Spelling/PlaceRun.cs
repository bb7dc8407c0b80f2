namespace TipKnowledge.Corpus.Spelling;

/// <summary>
/// Characters that follow each other in a document's words and in its source one for one, or that stand together for one stretch of the
/// source, as the letters of a ligature do. In UTF-16 code units.
/// </summary>
/// <param name="Start">Where the run starts in the words; it ends where the next one starts.</param>
/// <param name="SourceStart">Where it starts in the source.</param>
/// <param name="SourceEnd">Where the stretch ends that all its characters stand for; 0 where they stand one for one.</param>
internal readonly record struct PlaceRun(int Start, int SourceStart, int SourceEnd)
{
    /// <summary>Whether all characters stand for one stretch.</summary>
    public bool IsWhole => SourceEnd > 0;

    /// <summary>Where a character of the run stands in the source: the start of it, or its end.</summary>
    public int SourceOf(int offset, bool isEnd = false)
    {
        if (IsWhole) return isEnd ? SourceEnd : SourceStart;
        return SourceStart + offset - Start + (isEnd ? 1 : 0);
    }
}
