using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>A few queries any of which may match, their scores added up as Lucene does and explains it, by a <see cref="MergedScorer"/>.</summary>
internal sealed class SumQuery : BooleanQuery
{
    public SumQuery()
        : base(disableCoord: true)
    {
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new SumWeight(this, searcher);

    private sealed class SumWeight(SumQuery query, IndexSearcher searcher) : BooleanWeight(query, searcher, true)
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            MergedScorer.Of(this, m_weights.Select(part => part.GetScorer(context, acceptDocs)), null);
    }
}
