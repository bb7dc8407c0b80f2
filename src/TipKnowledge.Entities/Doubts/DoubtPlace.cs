using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Words in a passage of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passage">The ordinal of the passage.</param>
/// <param name="Span">Where, in the passage's clean text.</param>
/// <param name="Source">Where, in the source file.</param>
public sealed record DoubtPlace(DocumentId Document, int Passage, TextSpan Span, SourceSpan Source);
