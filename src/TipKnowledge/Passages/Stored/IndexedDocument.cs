using System.Collections.Immutable;

namespace TipKnowledge.Passages.Stored;

/// <summary>A document ready for the index.</summary>
/// <param name="Document">The document.</param>
/// <param name="Details">What is kept beside its record.</param>
/// <param name="Passages">All its passages, by ordinal.</param>
public sealed record IndexedDocument(StoredDocument Document, DocumentDetails Details, ImmutableArray<StoredPassage> Passages);
