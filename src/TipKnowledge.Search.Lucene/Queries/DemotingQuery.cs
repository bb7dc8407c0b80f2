using Lucene.Net.Index;
using Lucene.Net.Search;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>A query some of whose matches count for less.</summary>
/// <param name="query">What must match.</param>
/// <param name="minor">Which of these count for less.</param>
/// <param name="factor">What their score is multiplied by.</param>
internal sealed class DemotingQuery(Query query, LeafBits minor, float factor) : Query
{
    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = query.Rewrite(reader);
        return ReferenceEquals(rewritten, query) ? this : new DemotingQuery(rewritten, minor, factor);
    }

    public override Weight CreateWeight(IndexSearcher searcher) =>
        new DemotingWeight(this, query.CreateWeight(searcher), factor, minor);

    public override void ExtractTerms(ISet<Term> terms) => query.ExtractTerms(terms);

    public override string ToString(string field) => $"demoted({query.ToString(field)})";
}
