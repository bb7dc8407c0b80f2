using System.Collections.Immutable;

namespace TipKnowledge.Entities;

/// <summary>What was found in one document.</summary>
/// <param name="Passages">One element for each passage of the document, in the same order.</param>
/// <param name="Definitions">The abbreviations that the document's own text defines.</param>
public sealed record DocumentEntities(
    ImmutableArray<PassageEntities> Passages,
    ImmutableArray<AbbreviationDefinition> Definitions);
