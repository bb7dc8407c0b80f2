using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using TipKnowledge.Search.Lucene.Columns;
using static System.FormattableString;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.2) in the form that Lucene 8 computes:
/// idf · f / (f + k1 · (1 - b + b · length / mean length)), without the constant factor k1 + 1, which changes no order. Lucene 4.8's own takes
/// mean length and idf from all documents, not from those that have the field: wrong where languages have a field each.
/// </summary>
internal sealed class Bm25Similarity : Similarity
{
    /// <summary>How soon further occurrences of a term count for little: the middle of what Robertson and Zaragoza found good, and Lucene's.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much an entry's length counts, from 0 (not at all) to 1; likewise.</summary>
    public const float B = 0.75f;

    /// <summary>The length itself: <see cref="LiveStatistics"/> needs it exact, and <see cref="LengthColumn"/> makes the code of it.</summary>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new Bm25Weight(queryBoost, collectionStats, Idf(collectionStats, termStats));

    public override SimScorer GetSimScorer(SimWeight stats, AtomicReaderContext context)
    {
        var weight = (Bm25Weight)stats;
        return new Bm25Scorer(weight, LeafColumns.Of(context.AtomicReader).Lengths(context.AtomicReader, weight.Field));
    }

    /// <summary>The weight of a term that so many of the entries have.</summary>
    public static float Idf(long entries, double entriesWith) => (float)Math.Log(1 + ((entries - entriesWith + 0.5) / (entriesWith + 0.5)));

    private static Explanation Idf(CollectionStatistics field, TermStatistics[] terms)
    {
        if (terms.Length == 1) return Idf(field, terms[0]);
        var all = new Explanation(0, "idf of all words of the phrase, sum of:");
        foreach (var term in terms)
        {
            var one = Idf(field, term);
            all.AddDetail(one);
            all.Value += one.Value;
        }
        return all;
    }

    private static Explanation Idf(CollectionStatistics field, TermStatistics term) => new(
        Idf(field.DocCount, term.DocFreq),
        Invariant($"idf of {term.Term.Utf8ToString()}: ln(1 + (N - n + 0.5) / (n + 0.5)), N = {field.DocCount} entries, n = {term.DocFreq} of them with it"));
}
