namespace TipKnowledge.Search.Matching;

/// <summary>The documents of one matcher; where another has them too, it adds to the score.</summary>
internal sealed class OptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    public override int Doc => required.Doc;

    public override int Next() => required.Next();

    public override int Advance(int target) => required.Advance(target);

    public override float Score() => optional.Advance(Doc) == Doc ? required.Score() + optional.Score() : required.Score();
}
