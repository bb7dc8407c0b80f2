namespace TipKnowledge.Search.Scoring;

/// <summary>What BM25 lets one choose. They are no part of an index: any index can be searched with any.</summary>
/// <param name="K1">How soon further occurrences of a term count for little: 0 counts presence alone. Not negative.</param>
/// <param name="B">How much a document's length counts, from 0 (not at all) to 1.</param>
public sealed record Bm25Parameters(float K1, float B)
{
    /// <summary>Those that Lucene uses: the middle of the ranges that Robertson and Zaragoza 2009, section 3.2, found good.</summary>
    public static Bm25Parameters Default { get; } = new(1.2f, 0.75f);

    /// <summary>k1 · (1 - b + b · length / mean length), which a frequency is weighed against.</summary>
    internal float LengthFactor(int length, double meanLength) => (float)(K1 * (1 - B + (B * length / meanLength)));
}
