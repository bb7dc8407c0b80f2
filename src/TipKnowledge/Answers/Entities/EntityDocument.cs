using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A document that names an entity.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">How many of its passages name it.</param>
/// <param name="Writings">How the passages given here write it, most often first.</param>
/// <param name="Evidence">The first of these passages.</param>
public sealed record EntityDocument(
    DocumentSummary Document, int Passages, ImmutableArray<WritingCount> Writings, ImmutableArray<EvidencePassage> Evidence);
