using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>
/// The best of several queries, as Lucene scores and explains it, by a <see cref="MergedScorer"/>: a word is looked for in the field of each
/// language.
/// </summary>
internal sealed class BestQuery(ICollection<Query> parts, float tieBreaker) : DisjunctionMaxQuery(parts, tieBreaker)
{
    /// <summary>Up to so many parts it is quicker to look at each.</summary>
    public const int MostMerged = 16;

    public override Weight CreateWeight(IndexSearcher searcher) => new BestWeight(this, searcher);

    private sealed class BestWeight(BestQuery query, IndexSearcher searcher) : DisjunctionMaxWeight(query, searcher)
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) => m_weights.Count > MostMerged
            ? base.GetScorer(context, acceptDocs)
            : MergedScorer.Of(this, m_weights.Select(part => part.GetScorer(context, acceptDocs)), query.TieBreakerMultiplier);
    }
}
