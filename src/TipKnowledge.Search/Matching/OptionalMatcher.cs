namespace TipKnowledge.Search.Matching;

/// <summary>The documents of one matcher; where another has them too, it adds to the score.</summary>
internal sealed class OptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    public override int Doc => required.Doc;

    public override long Cost => required.Cost;

    public override int Next() => required.Next();

    public override int Advance(int target) => required.Advance(target);

    public override float Score() => optional.Advance(Doc) == Doc ? (float)((double)required.Score() + optional.Score()) : required.Score();

    public override ScoreBound Bound(int target) => required.Bound(target) + optional.Bound(target);

    public override void Collect(TopCollector collector)
    {
        var doc = required.Next();
        while (doc != NoMore)
        {
            if (!collector.MayPrune)
            {
                collector.Add(doc, collector.WantsScores ? Score() : 0);
                doc = required.Next();
                continue;
            }
            var more = optional.Bound(doc);
            var bound = required.Bound(doc) + more;
            if (bound.Max <= collector.MinScore)
            {
                if (bound.UpTo >= NoMore - 1) return;
                doc = required.Advance(bound.UpTo + 1);
                continue;
            }
            for (; doc <= bound.UpTo; doc = required.Next())
                if (required.Score() + more.Max > collector.MinScore) collector.Add(doc, Score());
        }
    }
}
