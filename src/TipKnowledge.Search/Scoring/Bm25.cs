using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Scoring;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.2) in the form that Lucene 8 computes:
/// idf · tf / (tf + k1 · (1 - b + b · length / mean length)), without the constant factor k1 + 1, which changes no order.
/// </summary>
internal sealed class Bm25
{
    private readonly float[] _lengthFactor = new float[256];

    /// <param name="parameters">k1 and b.</param>
    /// <param name="documents">Documents that have the field.</param>
    /// <param name="totalLength">The sum of their lengths.</param>
    public Bm25(Bm25Parameters parameters, long documents, long totalLength)
    {
        Parameters = parameters;
        Documents = documents;
        MeanLength = documents == 0 ? 1 : totalLength / (double)documents;
        for (var norm = 0; norm < _lengthFactor.Length; norm++)
            _lengthFactor[norm] = parameters.LengthFactor(FieldLength.Decode((byte)norm), MeanLength);
    }

    public Bm25Parameters Parameters { get; }

    /// <summary>Documents that have the field.</summary>
    public long Documents { get; }

    /// <summary>Their mean length.</summary>
    public double MeanLength { get; }

    /// <summary>What frequencies are weighed against, by encoded length.</summary>
    public ReadOnlySpan<float> LengthFactors => _lengthFactor;

    /// <summary>The weight of a term that stands in so many documents.</summary>
    public float Idf(long docFreq) => (float)Math.Log(1 + ((Documents - docFreq + 0.5) / (docFreq + 0.5)));

    /// <summary>The score of a frequency in a document of an encoded length.</summary>
    public float Score(float weight, float freq, byte norm) => weight * (freq / (freq + _lengthFactor[norm]));

    /// <summary>What no score of a posting that an impact bounds exceeds.</summary>
    public float Bound(float weight, Impact impact)
    {
        if (impact.Freq == 0) return 0;
        var bound = impact.Freq == Impact.MostFreq ? weight : Score(weight, impact.Freq, impact.Norm);
        // rounding may order two nearly equal quotients the other way round
        return MathF.BitIncrement(bound);
    }
}
