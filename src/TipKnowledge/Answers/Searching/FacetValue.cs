namespace TipKnowledge.Answers;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As a URL has it: a language code, the word of a kind of documents, a document's id or an entity's id.</param>
/// <param name="Name">What to show; a language's is its code, a kind of documents its word.</param>
/// <param name="Count">How many matching passages have it.</param>
/// <param name="Chosen">Whether the request asks for it.</param>
public sealed record FacetValue(string Value, LocalName Name, int Count, bool Chosen);
