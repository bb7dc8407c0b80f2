using System.Collections.Immutable;

namespace TipKnowledge.Passages.Stored;

/// <summary>A paper ready for the index.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Passages">All its passages, by ordinal.</param>
public sealed record IndexedPaper(StoredPaper Paper, ImmutableArray<StoredPassage> Passages);
