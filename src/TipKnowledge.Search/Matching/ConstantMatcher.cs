namespace TipKnowledge.Search.Matching;

/// <summary>The documents of a matcher, each with the same score.</summary>
internal sealed class ConstantMatcher(Matcher inner, float score) : Matcher
{
    public override int Doc => inner.Doc;

    public override long Cost => inner.Cost;

    public override int Next() => inner.Next();

    public override int Advance(int target) => inner.Advance(target);

    public override float Score() => score;

    public override ScoreBound Bound(int target) => ScoreBound.OfAll(score);
}
