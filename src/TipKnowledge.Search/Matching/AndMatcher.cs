namespace TipKnowledge.Search.Matching;

/// <summary>Documents that all of several matchers have; some of them score.</summary>
internal sealed class AndMatcher(Matcher[] required, Matcher[] scoring) : Matcher
{
    public override int Doc => required[0].Doc;

    public override int Next() => Agree(required[0].Next());

    public override int Advance(int target) => Agree(required[0].Advance(target));

    public override float Score()
    {
        float score = 0;
        foreach (var matcher in scoring) score += matcher.Score();
        return score;
    }

    private int Agree(int doc)
    {
        for (var i = 1; i < required.Length && doc != NoMore;)
        {
            var other = required[i].Advance(doc);
            if (other == doc)
            {
                i++;
                continue;
            }
            doc = required[0].Advance(other);
            i = 1;
        }
        return doc;
    }
}
