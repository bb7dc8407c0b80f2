namespace TipKnowledge.Entities.Evaluation;

/// <summary>An entity of a document, whatever number of times it is named.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Id">The canonical id.</param>
public readonly record struct GoldLink(string Doc, string Id);
