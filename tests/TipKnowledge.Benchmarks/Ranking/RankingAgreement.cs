using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Ranking;

/// <summary>Whether two engines rank alike: the same passages in the same order, those of equal score in any, with scores equal to four significant digits.</summary>
internal static class RankingAgreement
{
    /// <summary>Half a unit of the fourth significant digit, relative to the score.</summary>
    private const double FourDigits = 5e-4;

    /// <summary>Sums of floats taken in another order differ by less than this; scores this near are equal.</summary>
    private const double Rounding = 2e-6;

    /// <summary>What is different; <see langword="null"/> where nothing is.</summary>
    public static string? Difference(QueryHits own, QueryHits lucene)
    {
        if (own.Total != lucene.Total) return $"{own.Total} matches, not {lucene.Total}";
        if (own.Hits.Length != lucene.Hits.Length) return $"{own.Hits.Length} hits, not {lucene.Hits.Length}";
        for (var i = 0; i < own.Hits.Length; i++)
        {
            var (mine, theirs) = (own.Hits[i], lucene.Hits[i]);
            if (!Near(mine.Score, theirs.Score, FourDigits)) return $"hit {i + 1} has score {mine.Score}, not {theirs.Score}";
            if (mine.Id != theirs.Id && !MayStandAt(i, mine, lucene)) return $"hit {i + 1} is {mine.Id} ({mine.Score}), not {theirs.Id} ({theirs.Score})";
        }
        return null;
    }

    // a passage may stand elsewhere among those of its score; where these go on behind the last hit, it may be one of the rest
    private static bool MayStandAt(int place, QueryHit hit, QueryHits lucene)
    {
        var score = lucene.Hits[place].Score;
        foreach (var other in lucene.Hits)
            if (other.Id == hit.Id) return Near(other.Score, score, Rounding);
        return Near(score, lucene.Hits[^1].Score, Rounding) && Near(hit.Score, score, Rounding);
    }

    private static bool Near(float a, float b, double tolerance) => Math.Abs(a - b) <= tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
}
