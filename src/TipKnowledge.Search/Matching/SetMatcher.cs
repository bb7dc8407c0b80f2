namespace TipKnowledge.Search.Matching;

/// <summary>The documents of a list, each with the same score.</summary>
internal sealed class SetMatcher(int[] docs, float score) : Matcher
{
    private int _at = -1;

    public override int Doc => _at < 0 ? -1 : _at < docs.Length ? docs[_at] : NoMore;

    public override long Cost => docs.Length;

    public override int Next()
    {
        _at++;
        return Doc;
    }

    public override int Advance(int target)
    {
        if (Doc >= target) return Doc;
        var found = Array.BinarySearch(docs, Math.Max(_at, 0), docs.Length - Math.Max(_at, 0), target);
        _at = found < 0 ? ~found : found;
        return Doc;
    }

    public override float Score() => score;

    public override ScoreBound Bound(int target) => ScoreBound.OfAll(score);
}
