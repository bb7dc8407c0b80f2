using System.Collections.Immutable;

namespace TipKnowledge.Entities;

/// <summary>What was found in one document.</summary>
/// <param name="Passages">One element for each passage of the document, in the same order.</param>
/// <param name="Definitions">The abbreviations that the document's own text defines.</param>
public sealed record DocumentEntities(
    ImmutableArray<PassageEntities> Passages,
    ImmutableArray<AbbreviationDefinition> Definitions)
{
    /// <summary>The law that the document is; <see langword="null"/> where it is none, or does not tell which.</summary>
    public EntityId? Law { get; init; }

    /// <summary>The laws that head the items of its legal basis, each once, in their order.</summary>
    public ImmutableArray<EntityId> Basis { get; init; } = [];
}
