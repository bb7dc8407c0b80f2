using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A document that names an entity.</summary>
/// <param name="Document">The document.</param>
/// <param name="Writings">The names it uses, most often first.</param>
/// <param name="Passages">Every passage that names the entity, in reading order, with that entity's mentions marked.</param>
public sealed record EntityDocument(DocumentSummary Document, ImmutableArray<WritingCount> Writings, ImmutableArray<EvidencePassage> Passages);
