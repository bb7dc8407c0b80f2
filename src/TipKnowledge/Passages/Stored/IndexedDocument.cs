using System.Collections.Immutable;

namespace TipKnowledge.Passages.Stored;

/// <summary>A document ready for the index.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">All its passages, by ordinal.</param>
public sealed record IndexedDocument(StoredDocument Document, ImmutableArray<StoredPassage> Passages);
