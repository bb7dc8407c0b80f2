namespace TipKnowledge.Evaluation;

/// <summary>How the relations of one kind that are stated agree with those of a list.</summary>
/// <param name="Relation">The kind.</param>
/// <param name="Told">How many the list tells of laws whose text is at hand.</param>
/// <param name="Found">How many of them the texts were found to state.</param>
/// <param name="Extra">How many others were found; the list need not be complete.</param>
public sealed record RelationFigures(string Relation, int Told, int Found, int Extra)
{
    /// <summary>The share that was found; 1 where there was nothing to find.</summary>
    public double Recall => Told == 0 ? 1 : (double)Found / Told;
}
