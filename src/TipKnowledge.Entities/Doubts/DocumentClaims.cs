using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>What one document claims.</summary>
/// <param name="Document">The document.</param>
/// <param name="Year">The year it was published, where that is known.</param>
/// <param name="Claims">Its claims, by kind and place.</param>
public sealed record DocumentClaims(DocumentId Document, int? Year, ImmutableArray<Claim> Claims)
{
    /// <summary>The law that the document is; <see langword="null"/> where it is none.</summary>
    public EntityId? Law { get; init; }
}
