using System.Numerics;
using TipKnowledge.Search.Segments;

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
            var docs = term.Open(block, out var scores);
            if (collector.MayPrune && optional.Cost <= term.Cost) CollectLifted(collector, docs, scores, (first, last));
            else CollectAll(collector, docs, scores, more);
            first = last + 1;
        }
    }

    private void CollectAll(TopCollector collector, ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, float more)
    {
        for (var i = 0; i < docs.Length; i++)
        {
            if (scores[i] + more <= collector.MinScore) continue;
            collector.Add(docs[i], optional.Advance(docs[i]) == docs[i] ? (float)((double)scores[i] + optional.Score()) : scores[i]);
        }
    }

    // those that are good enough by themselves, and those that the other has, which are few: it leads
    private void CollectLifted(TopCollector collector, ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, (int First, int Last) range)
    {
        Span<ulong> marks = stackalloc ulong[BlockCodec.Size / 64];
        Span<float> lifted = stackalloc float[BlockCodec.Size];
        marks.Clear();
        for (var i = 0; i < scores.Length; i++)
        {
            lifted[i] = scores[i];
            marks[i >> 6] |= (scores[i] > collector.MinScore ? 1UL : 0) << i;
        }
        for (var doc = optional.Advance(range.First); doc <= range.Last; doc = optional.Next())
        {
            var at = ((TermMatcher)required).FirstInBlock(doc);
            if (docs[at] != doc) continue;
            lifted[at] = (float)((double)scores[at] + optional.Score());
            marks[at >> 6] |= 1UL << at;
        }
        for (var word = 0; word < marks.Length; word++)
        {
            for (var left = marks[word]; left != 0; left &= left - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(left);
                collector.Add(docs[at], lifted[at]);
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
