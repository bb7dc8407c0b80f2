namespace TipKnowledge.Answers;

/// <summary>An entity that is named together with another.</summary>
/// <param name="Entity">The other entity; its counts are those of the whole corpus.</param>
/// <param name="Together">How many passages name both.</param>
/// <param name="Association">Normalised pointwise mutual information of the two over passages (Bouma 2009), from -1 to 1.</param>
public sealed record RelatedEntity(EntitySummary Entity, int Together, double Association)
{
    /// <summary>How many sentences name both; of the passages that name both, the closer ones.</summary>
    public int TogetherInSentence { get; init; }
}
