namespace TipKnowledge.Search.Scoring;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.2) in the form that Lucene 8 computes:
/// idf · tf / (tf + k1 · (1 - b + b · length / average)), without the constant factor k1 + 1, which changes no order.
/// </summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly float[] _lengthFactor = new float[256];
    private readonly long _documents;

    /// <param name="documents">Documents that have the field.</param>
    /// <param name="totalLength">The sum of their lengths.</param>
    public Bm25(long documents, long totalLength)
    {
        _documents = documents;
        var average = documents == 0 ? 1f : (float)(totalLength / (double)documents);
        for (var norm = 0; norm < 256; norm++)
            _lengthFactor[norm] = K1 * (1 - B + (B * FieldLength.Decode((byte)norm) / average));
    }

    /// <summary>The weight of a term that stands in so many documents.</summary>
    public float Idf(long docFreq) => (float)Math.Log(1 + ((_documents - docFreq + 0.5) / (docFreq + 0.5)));

    /// <summary>The score of a frequency in a document of an encoded length.</summary>
    public float Score(float weight, float freq, byte norm) => weight * (freq / (freq + _lengthFactor[norm]));
}
