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
        if (required is TermMatcher term && collector.WantsScores) CollectBlocks(term, collector);
        else base.Collect(collector);
    }

    // block after block of the required term: the other is looked up only for documents that it can lift over the worst of the best
    private void CollectBlocks(TermMatcher term, TopCollector collector)
    {
        var first = 0;
        for (var block = 0; block < term.Blocks; block++)
        {
            var last = term.Blocks == 1 ? NoMore - 1 : term.LastDocOf(block);
            var more = float.PositiveInfinity;
            if (collector.MayPrune)
            {
                more = optional is TermMatcher other ? other.Bounds.Within(first, last) : BoundWithin(first, last);
                if (term.Bounds.Of(block) + more <= collector.MinScore)
                {
                    first = last + 1;
                    continue;
                }
            }
            first = last + 1;
            var docs = term.Open(block, out var scores);
            for (var i = 0; i < docs.Length; i++)
            {
                if (scores[i] + more <= collector.MinScore) continue;
                collector.Add(docs[i], optional.Advance(docs[i]) == docs[i] ? (float)((double)scores[i] + optional.Score()) : scores[i]);
            }
        }
    }

    private float BoundWithin(int first, int last)
    {
        float max = 0;
        while (true)
        {
            var bound = optional.Bound(first);
            max = Math.Max(max, bound.Max);
            if (bound.UpTo >= last || max == float.PositiveInfinity) return max;
            first = bound.UpTo + 1;
        }
    }
}
