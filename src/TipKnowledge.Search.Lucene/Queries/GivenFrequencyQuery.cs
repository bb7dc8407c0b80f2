using Lucene.Net.Index;
using Lucene.Net.Search;
using TipKnowledge.Search.Lucene.Scoring;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>A term that is scored as if it stood in a given number of entries.</summary>
internal sealed class GivenFrequencyQuery(Term term, int entriesWith) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) =>
        new TermQuery(term) { Boost = Boost }.CreateWeight(new LiveSearcher(searcher.IndexReader, ((LiveSearcher)searcher).Statistics, entriesWith));

    public override void ExtractTerms(ISet<Term> terms) => terms.Add(term);

    public override string ToString(string field) => term.ToString();
}
