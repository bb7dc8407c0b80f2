namespace TipKnowledge.Search.Segments;

/// <summary>
/// Says which segments to merge: when there are eight of about one size they become one of the next size, so that an index of n documents has
/// some log n segments and each document is written again log n times (the tiers of Lucene's merge policies).
/// </summary>
internal static class MergePolicy
{
    private const int SegmentsPerTier = 8;

    /// <summary>Segments up to so many documents are of the lowest tier.</summary>
    private const int SmallestTier = 1000;

    /// <summary>The segments that are to become one next; none where all is well.</summary>
    public static IReadOnlyList<WriterSegment> Choose(IReadOnlyList<WriterSegment> segments)
    {
        var tier = segments.Where(s => s.LiveCount > 0).GroupBy(s => Tier(s.LiveCount)).OrderBy(t => t.Key).FirstOrDefault(t => t.Count() >= SegmentsPerTier);
        if (tier is not null) return [.. tier];
        // a segment of mostly deleted documents is worth rewriting by itself
        return segments.FirstOrDefault(s => s.LiveCount > 0 && s.LiveCount * 2 < s.Committed.Documents) is { } sparse ? [sparse] : [];
    }

    private static int Tier(int documents)
    {
        var tier = 0;
        for (long limit = SmallestTier; documents > limit; limit *= SegmentsPerTier) tier++;
        return tier;
    }
}
