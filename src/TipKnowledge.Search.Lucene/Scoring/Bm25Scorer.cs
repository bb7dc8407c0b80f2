using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Columns;
using static System.FormattableString;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>Scores the entries of one segment for one term or phrase.</summary>
internal sealed class Bm25Scorer(Bm25Weight weight, LengthColumn lengths) : Similarity.SimScorer
{
    public override float Score(int doc, float freq) => weight.Value * (freq / (freq + weight.LengthFactor(lengths.Of(doc))));

    public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

    public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;

    public override Explanation Explain(int doc, Explanation freq)
    {
        var length = LengthCode.Decode(lengths.Of(doc));
        var explained = new Explanation(Score(doc, freq.Value), "product of:");
        if (weight.Boost != 1) explained.AddDetail(new Explanation(weight.Boost, "boost"));
        explained.AddDetail(weight.IdfExplained);
        explained.AddDetail(new Explanation(
            freq.Value / (freq.Value + weight.LengthFactor(lengths.Of(doc))),
            Invariant($"tf: f / (f + k1 (1 - b + b l / m)), f = {freq.Value} times, k1 = {Bm25Similarity.K1}, b = {Bm25Similarity.B}, length l = {length}, mean m = {weight.MeanLength:0.0}")));
        return explained;
    }
}
