namespace TipKnowledge.Search.Matching;

/// <summary>Every document of a segment.</summary>
internal sealed class AllMatcher(int documents, float score) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => documents;

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        if (_doc < target) _doc = target < documents ? target : NoMore;
        return _doc;
    }

    public override float Score() => score;

    public override ScoreBound Bound(int target) => ScoreBound.OfAll(score);
}
