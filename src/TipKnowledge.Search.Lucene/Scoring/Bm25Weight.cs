using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>What is the same for all entries that a term or phrase scores.</summary>
internal sealed class Bm25Weight : Similarity.SimWeight
{
    private readonly float[] _lengthFactors = new float[256];

    /// <param name="boost">What the score is multiplied by.</param>
    /// <param name="field">How many entries have the field, and how many words.</param>
    /// <param name="idf">How rare the term is, or all terms of the phrase.</param>
    public Bm25Weight(float boost, CollectionStatistics field, Explanation idf)
    {
        (Boost, Field, IdfExplained) = (boost, field.Field, idf);
        MeanLength = field.DocCount <= 0 ? 1 : field.SumTotalTermFreq / (double)field.DocCount;
        for (var code = 0; code < _lengthFactors.Length; code++)
            _lengthFactors[code] = (float)(Bm25Similarity.K1 * (1 - Bm25Similarity.B + (Bm25Similarity.B * LengthCode.Decode((byte)code) / MeanLength)));
        Value = boost * idf.Value;
    }

    /// <summary>The field.</summary>
    public string Field { get; }

    /// <summary>What the score is multiplied by.</summary>
    public float Boost { get; private set; }

    /// <summary>How rare the term is.</summary>
    public Explanation IdfExplained { get; }

    /// <summary>The mean length of entries that have the field, in words.</summary>
    public double MeanLength { get; }

    /// <summary>Boost times idf.</summary>
    public float Value { get; private set; }

    /// <summary>k1 · (1 - b + b · length / mean length) for the code of a length.</summary>
    public float LengthFactor(byte code) => _lengthFactors[code];

    public override float GetValueForNormalization() => 1;

    // scores are not normalised by the query: they are compared within one query only
    public override void Normalize(float queryNorm, float topLevelBoost)
    {
        Boost *= topLevelBoost;
        Value = Boost * IdfExplained.Value;
    }
}
