namespace TipKnowledge.Search.Matching;

/// <summary>Documents that at least so many of several matchers have. The score is their sum, or the best with a share of the others.</summary>
/// <param name="matchers">The matchers.</param>
/// <param name="least">How many must match.</param>
/// <param name="tieBreaker">The share of the others; <see langword="null"/> for the sum.</param>
/// <param name="docCount">How many documents the segment has.</param>
internal sealed class OrMatcher(Matcher[] matchers, int least, float? tieBreaker, int docCount) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost { get; } = matchers.Sum(m => m.Cost);

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        if (_doc >= target) return _doc;
        while (true)
        {
            var first = NoMore;
            foreach (var matcher in matchers) first = Math.Min(first, matcher.Advance(target));
            if (first == NoMore) return _doc = NoMore;
            if (least <= 1 || Matching(first) >= least) return _doc = first;
            target = first + 1;
        }
    }

    public override float Score()
    {
        double sum = 0, best = 0;
        foreach (var matcher in matchers)
        {
            if (matcher.Doc != _doc) continue;
            var score = matcher.Score();
            sum += score;
            best = Math.Max(best, score);
        }
        return (float)(tieBreaker is { } share ? best + (share * (sum - best)) : sum);
    }

    public override ScoreBound Bound(int target)
    {
        ScoreBound sum = ScoreBound.OfAll(0), best = ScoreBound.OfAll(0);
        foreach (var matcher in matchers)
        {
            var bound = matcher.Bound(target);
            sum += bound;
            best = ScoreBound.Greater(best, bound);
        }
        return tieBreaker switch
        {
            null => sum,
            0 => best,
            { } share => best with { Max = MathF.BitIncrement(best.Max + MathF.BitIncrement(share * (sum.Max - best.Max))) },
        };
    }

    public override void Collect(TopCollector collector)
    {
        if (least <= 1 && tieBreaker is null && collector.WantsScores && Array.TrueForAll(matchers, m => m is TermMatcher))
            new TermDisjunction(Array.ConvertAll(matchers, m => (TermMatcher)m), docCount).Collect(collector);
        else
            base.Collect(collector);
    }

    private int Matching(int doc)
    {
        var count = 0;
        foreach (var matcher in matchers)
            if (matcher.Doc == doc) count++;
        return count;
    }
}
