namespace TipKnowledge.Search.Matching;

/// <summary>What the scores of a stretch of documents do not exceed.</summary>
/// <param name="Max">The bound.</param>
/// <param name="UpTo">The last document for which it holds.</param>
internal readonly record struct ScoreBound(float Max, int UpTo)
{
    /// <summary>A bound for all documents.</summary>
    public static ScoreBound OfAll(float max) => new(max, Matcher.NoMore - 1);

    /// <summary>A bound for all documents where none is known.</summary>
    public static ScoreBound Unknown => OfAll(float.PositiveInfinity);

    /// <summary>The bound of a sum, for the documents for which both hold; rounded up.</summary>
    public static ScoreBound operator +(ScoreBound a, ScoreBound b) => new(MathF.BitIncrement(a.Max + b.Max), Math.Min(a.UpTo, b.UpTo));

    /// <summary>The bound of the greater, for the documents for which both hold.</summary>
    public static ScoreBound Greater(ScoreBound a, ScoreBound b) => new(Math.Max(a.Max, b.Max), Math.Min(a.UpTo, b.UpTo));
}
