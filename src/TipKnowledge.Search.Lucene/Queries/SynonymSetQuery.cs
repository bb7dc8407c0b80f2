using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Queries;
using Query = Lucene.Net.Search.Query;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Several terms of a field that are scored as one; see <see cref="SynonymQuery"/> for how.</summary>
internal sealed class SynonymSetQuery(string field, ImmutableArray<WeightedTerm> terms) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new SynonymSetWeight(this, (LiveSearcher)searcher, field, terms);

    public override void ExtractTerms(ISet<Term> found)
    {
        foreach (var (term, _) in terms) found.Add(new Term(field, term));
    }

    public override string ToString(string defaultField) => $"{field}:({string.Join(' ', terms.Select(t => t.Term))})";
}
