using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Scores the matches of a <see cref="DemotingQuery"/>.</summary>
internal sealed class DemotingWeight(Query query, Weight inner, float factor, LeafBits minor) : Weight
{
    public override Query Query => query;

    public override bool ScoresDocsOutOfOrder => inner.ScoresDocsOutOfOrder;

    public override float GetValueForNormalization() => inner.GetValueForNormalization();

    public override void Normalize(float norm, float topLevelBoost) => inner.Normalize(norm, topLevelBoost);

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
        inner.GetScorer(context, acceptDocs) is { } scorer ? new DemotingScorer(this, scorer, minor.Of(context), factor) : null;

    // the inner query's own way through a segment is the fast one
    public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        inner.GetBulkScorer(context, scoreDocsInOrder, acceptDocs) is { } scorer ? new Bulk(this, scorer, minor.Of(context), factor) : null;

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var explained = inner.Explain(context, doc);
        if (!explained.IsMatch || !minor.Of(context).Get(doc)) return explained;
        var demoted = new ComplexExplanation(true, explained.Value * factor, "product of:");
        demoted.AddDetail(new Explanation(factor, "of a part that counts for less"));
        demoted.AddDetail(explained);
        return demoted;
    }

    private sealed class Bulk(Weight weight, BulkScorer inner, FixedBitSet minor, float factor) : BulkScorer
    {
        public override bool Score(ICollector collector, int max) => inner.Score(new Collector(weight, collector, minor, factor), max);
    }

    private sealed class Collector(Weight weight, ICollector inner, FixedBitSet minor, float factor) : ICollector
    {
        public bool AcceptsDocsOutOfOrder => inner.AcceptsDocsOutOfOrder;

        public void Collect(int doc) => inner.Collect(doc);

        public void SetNextReader(AtomicReaderContext context) => inner.SetNextReader(context);

        public void SetScorer(Scorer scorer) => inner.SetScorer(new DemotingScorer(weight, scorer, minor, factor));
    }
}
