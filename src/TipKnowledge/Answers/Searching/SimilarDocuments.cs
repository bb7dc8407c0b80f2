using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A document and those most like it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Similar">Documents like it, best first, each with the passages that are most so.</param>
public sealed record SimilarDocuments(DocumentSummary Document, ImmutableArray<DocumentHits> Similar);
