namespace TipKnowledge.Search.Matching;

/// <summary>Documents that at least so many of several matchers have. The score is their sum, or the best with a share of the others.</summary>
internal sealed class OrMatcher(Matcher[] matchers, int least, float? tieBreaker) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        if (_doc >= target) return _doc;
        while (true)
        {
            var first = NoMore;
            foreach (var matcher in matchers) first = Math.Min(first, matcher.Advance(target));
            if (first == NoMore) return _doc = NoMore;
            var count = 0;
            foreach (var matcher in matchers)
                if (matcher.Doc == first) count++;
            if (count >= least) return _doc = first;
            target = first + 1;
        }
    }

    public override float Score()
    {
        float sum = 0, best = 0;
        foreach (var matcher in matchers)
        {
            if (matcher.Doc != _doc) continue;
            var score = matcher.Score();
            sum += score;
            best = Math.Max(best, score);
        }
        return tieBreaker is { } share ? best + (share * (sum - best)) : sum;
    }
}
