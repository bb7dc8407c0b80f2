using Lucene.Net.Index;
using Lucene.Net.Search;
using NeutralQuery = TipKnowledge.Search.Queries.Query;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>A query some of whose matches count for less.</summary>
/// <param name="query">What must match.</param>
/// <param name="minor">Which of these count for less, by which they are remembered.</param>
/// <param name="minorTranslated">The same for Lucene.</param>
/// <param name="factor">What their score is multiplied by.</param>
internal sealed class DemotingQuery(Query query, NeutralQuery minor, Query minorTranslated, float factor) : Query
{
    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = query.Rewrite(reader);
        return ReferenceEquals(rewritten, query) ? this : new DemotingQuery(rewritten, minor, minorTranslated, factor);
    }

    public override Weight CreateWeight(IndexSearcher searcher) =>
        new DemotingWeight(this, query.CreateWeight(searcher), factor, context => Columns.LeafBits.Of(context, minor, minorTranslated));

    public override void ExtractTerms(ISet<Term> terms) => query.ExtractTerms(terms);

    public override string ToString(string field) => $"demoted({query.ToString(field)})";
}
