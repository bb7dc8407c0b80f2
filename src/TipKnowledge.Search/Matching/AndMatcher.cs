namespace TipKnowledge.Search.Matching;

/// <summary>Documents that all of several matchers have; some of them score. The one with the fewest documents leads.</summary>
internal sealed class AndMatcher : Matcher
{
    private readonly Matcher[] _byCost;
    private readonly Matcher[] _scoring;
    private readonly bool _leadScores;

    /// <param name="required">What must match.</param>
    /// <param name="scoring">Those of them that score, in the order in which scores are added.</param>
    public AndMatcher(Matcher[] required, Matcher[] scoring)
    {
        _byCost = [.. required.OrderBy(m => m.Cost)];
        _scoring = scoring;
        _leadScores = scoring.Contains(_byCost[0]);
    }

    public override int Doc => _byCost[0].Doc;

    public override long Cost => _byCost[0].Cost;

    public override int Next() => Agree(_byCost[0].Next());

    public override int Advance(int target) => Agree(_byCost[0].Advance(target));

    public override float Score()
    {
        double score = 0;
        foreach (var matcher in _scoring) score += matcher.Score();
        return (float)score;
    }

    public override ScoreBound Bound(int target)
    {
        var bound = ScoreBound.OfAll(0);
        foreach (var matcher in _scoring) bound += matcher.Bound(target);
        return bound;
    }

    public override void Collect(TopCollector collector)
    {
        if (collector.WantsScores && _scoring.Length == _byCost.Length && Array.TrueForAll(_byCost, m => m is TermMatcher))
        {
            new TermConjunction(Array.ConvertAll(_byCost, m => (TermMatcher)m)).Collect(collector);
            return;
        }
        var lead = _byCost[0];
        var doc = lead.Next();
        while (doc != NoMore)
        {
            if (!collector.MayPrune)
            {
                doc = Agree(doc);
                if (doc == NoMore) return;
                collector.Add(doc, collector.WantsScores ? Score() : 0);
                doc = lead.Next();
                continue;
            }
            var bound = Bound(doc);
            if (bound.Max <= collector.MinScore)
            {
                if (bound.UpTo >= NoMore - 1) return;
                doc = lead.Advance(bound.UpTo + 1);
                continue;
            }
            doc = CollectStretch(collector, doc, bound);
        }
    }

    // documents whose leading score is too low for what the others can add are passed over before the others are moved
    private int CollectStretch(TopCollector collector, int doc, ScoreBound bound)
    {
        var lead = _byCost[0];
        var others = _leadScores ? bound.Max - lead.Bound(doc).Max : 0;
        while (doc <= bound.UpTo)
        {
            if (_leadScores && lead.Score() + MathF.BitIncrement(others) <= collector.MinScore)
            {
                doc = lead.Next();
                continue;
            }
            var agreed = Agree(doc);
            if (agreed != doc)
            {
                doc = agreed;
                if (doc > bound.UpTo) return doc;
            }
            collector.Add(doc, Score());
            doc = lead.Next();
        }
        return doc;
    }

    private int Agree(int doc)
    {
        for (var i = 1; i < _byCost.Length && doc != NoMore;)
        {
            var other = _byCost[i].Advance(doc);
            if (other == doc)
            {
                i++;
                continue;
            }
            doc = _byCost[0].Advance(other);
            i = 1;
        }
        return doc;
    }
}
