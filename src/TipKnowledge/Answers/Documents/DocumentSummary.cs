using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A document in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Metadata">The publication.</param>
/// <param name="Passages">How many passages it has.</param>
/// <param name="Pages">How many pages its file has.</param>
public sealed record DocumentSummary(DocumentId Id, DocumentMetadata Metadata, int Passages, int Pages);
