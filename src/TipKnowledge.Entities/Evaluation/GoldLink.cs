namespace TipKnowledge.Entities.Evaluation;

/// <summary>An entity of a paper, whatever number of times it is named.</summary>
/// <param name="Doc">The paper.</param>
/// <param name="Id">The canonical id.</param>
public readonly record struct GoldLink(string Doc, string Id);
