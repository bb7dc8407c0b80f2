using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>A scorer some of whose entries count for less.</summary>
internal sealed class DemotingScorer(Weight weight, Scorer inner, FixedBitSet minor, float factor) : Scorer(weight)
{
    public override int DocID => inner.DocID;

    public override int Freq => inner.Freq;

    public override float GetScore() => minor.Get(inner.DocID) ? inner.GetScore() * factor : inner.GetScore();

    public override int NextDoc() => inner.NextDoc();

    public override int Advance(int target) => inner.Advance(target);

    public override long GetCost() => inner.GetCost();
}
