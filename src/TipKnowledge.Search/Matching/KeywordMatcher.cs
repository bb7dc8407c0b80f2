using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Documents with a keyword, each with the same score.</summary>
internal sealed class KeywordMatcher(PostingsReader postings, float score) : Matcher
{
    public override int Doc => postings.Doc;

    public override long Cost => postings.DocFreq;

    public override int Next() => postings.Next();

    public override int Advance(int target) => postings.Advance(target);

    public override float Score() => score;

    public override ScoreBound Bound(int target) => ScoreBound.OfAll(score);

    public override void Collect(TopCollector collector)
    {
        if (!collector.WantsScores && collector.CountsAll) collector.Count(postings.DocFreq);
        else base.Collect(collector);
    }
}
