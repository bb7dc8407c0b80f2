namespace TipKnowledge.Search.Matching;

/// <summary>The documents of one matcher that another does not have.</summary>
internal sealed class NotMatcher(Matcher required, Matcher excluded) : Matcher
{
    public override int Doc => required.Doc;

    public override long Cost => required.Cost;

    public override int Next() => Allowed(required.Next());

    public override int Advance(int target) => Allowed(required.Advance(target));

    public override float Score() => required.Score();

    public override ScoreBound Bound(int target) => required.Bound(target);

    // the collector looks only at documents whose score it wants
    public override void Collect(TopCollector collector)
    {
        collector.Exclude(excluded);
        required.Collect(collector);
    }

    private int Allowed(int doc)
    {
        while (doc != NoMore && excluded.Advance(doc) == doc) doc = required.Next();
        return doc;
    }
}
