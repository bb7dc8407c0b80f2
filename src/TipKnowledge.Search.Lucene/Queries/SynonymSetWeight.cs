using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Queries;
using static System.FormattableString;
using Query = Lucene.Net.Search.Query;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Scores the matches of a <see cref="SynonymSetQuery"/>.</summary>
internal sealed class SynonymSetWeight : Weight
{
    private readonly Query _query;
    private readonly string _field;
    private readonly (BytesRef Term, float Weight)[] _terms;
    private readonly Similarity _similarity;
    private readonly Similarity.SimWeight _weight;

    public SynonymSetWeight(Query query, LiveSearcher searcher, string field, ImmutableArray<WeightedTerm> terms)
    {
        (_query, _field, _similarity) = (query, field, searcher.Similarity);
        _terms = [.. terms.Select(t => (new BytesRef(t.Term), t.Weight))];
        var statistics = searcher.CollectionStatistics(field);
        var entriesWith = _terms.Sum(t => t.Weight * searcher.Statistics.EntriesWith(field, t.Term));
        var idf = new Explanation(
            Bm25Similarity.Idf(statistics.DocCount, Math.Min(statistics.DocCount, entriesWith)),
            Invariant($"idf of {terms.Length} words for one: N = {statistics.DocCount} entries, n = {entriesWith:0.0} by weight with one of them"));
        _weight = new Bm25Weight(query.Boost, statistics, idf);
    }

    public override Query Query => _query;

    public override float GetValueForNormalization() => _weight.GetValueForNormalization();

    public override void Normalize(float norm, float topLevelBoost) => _weight.Normalize(norm, topLevelBoost);

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        if (context.AtomicReader.GetTerms(_field) is not { } terms) return null;
        var found = terms.GetEnumerator();
        var postings = new List<(DocsEnum, float)>();
        foreach (var (term, weight) in _terms)
            if (found.SeekExact(term)) postings.Add((found.Docs(acceptDocs, null, DocsFlags.FREQS), weight));
        return postings.Count == 0 ? null : new SynonymSetScorer(this, [.. postings], _similarity.GetSimScorer(_weight, context));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        if (GetScorer(context, context.AtomicReader.LiveDocs) is not SynonymSetScorer scorer || scorer.Advance(doc) != doc)
            return new ComplexExplanation(false, 0, "no matching term");
        var score = _similarity.GetSimScorer(_weight, context).Explain(doc, new Explanation(scorer.WeightedFrequency(), "occurrences by weight"));
        var explained = new ComplexExplanation(true, score.Value, score.Description);
        foreach (var detail in score.GetDetails()) explained.AddDetail(detail);
        return explained;
    }
}
