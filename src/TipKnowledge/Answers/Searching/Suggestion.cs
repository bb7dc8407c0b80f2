using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>What typing may be completed to.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Text">How it is called: the whole query with its last word completed, an entity's name, a document's title.</param>
/// <param name="Passages">How many passages it leads to.</param>
/// <param name="Entity">The entity, where it is one.</param>
/// <param name="Document">The document, where it is one.</param>
public sealed record Suggestion(SuggestionKind Kind, LocalName Text, int Passages, EntityId? Entity = null, DocumentId? Document = null);
