using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Goes through the entries of a segment that have any of several terms. A set has some 20 terms at most, so that it looks at each of them.</summary>
internal sealed class SynonymSetScorer(Weight weight, (DocsEnum Docs, float Weight)[] terms, Similarity.SimScorer scorer) : Scorer(weight)
{
    private int _doc = -1;

    public override int DocID => _doc;

    public override int Freq
    {
        get
        {
            var matching = 0;
            foreach (var (docs, _) in terms)
                if (docs.DocID == _doc) matching++;
            return matching;
        }
    }

    /// <summary>How often the terms stand in the current entry, each occurrence by its weight.</summary>
    public float WeightedFrequency()
    {
        float frequency = 0;
        foreach (var (docs, weight) in terms)
            if (docs.DocID == _doc) frequency += weight * docs.Freq;
        return frequency;
    }

    public override float GetScore() => scorer.Score(_doc, WeightedFrequency());

    public override int NextDoc() => _doc == NO_MORE_DOCS ? NO_MORE_DOCS : Advance(_doc + 1);

    public override int Advance(int target)
    {
        var next = NO_MORE_DOCS;
        foreach (var (docs, _) in terms)
        {
            var doc = docs.DocID < target ? docs.Advance(target) : docs.DocID;
            next = Math.Min(next, doc);
        }
        return _doc = next;
    }

    public override long GetCost()
    {
        long cost = 0;
        foreach (var (docs, _) in terms) cost += docs.GetCost();
        return cost;
    }
}
