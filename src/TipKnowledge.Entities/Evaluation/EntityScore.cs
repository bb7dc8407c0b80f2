namespace TipKnowledge.Entities.Evaluation;

/// <summary>Precision and recall of one kind of match for one type.</summary>
/// <param name="Match"><c>exact</c>, <c>overlap</c> or <c>linked</c>.</param>
/// <param name="Type"><c>law</c>, <c>agency</c>, <c>country</c> or <c>all</c>.</param>
/// <param name="TruePositives">Found and marked.</param>
/// <param name="FalsePositives">Found and not marked.</param>
/// <param name="FalseNegatives">Marked and not found.</param>
public sealed record EntityScore(string Match, string Type, int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>The share of the found that is marked, 0 to 1; 1 where nothing was found.</summary>
    public double Precision => Share(TruePositives, FalsePositives);

    /// <summary>The share of the marked that was found, 0 to 1; 1 where nothing is marked.</summary>
    public double Recall => Share(TruePositives, FalseNegatives);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    private static double Share(int right, int wrong) => right + wrong == 0 ? 1 : (double)right / (right + wrong);
}
