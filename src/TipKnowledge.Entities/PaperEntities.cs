using System.Collections.Immutable;

namespace TipKnowledge.Entities;

/// <summary>What was found in one paper.</summary>
/// <param name="Passages">One element for each passage of the paper, in the same order.</param>
/// <param name="Definitions">The abbreviations that the paper's own text defines.</param>
public sealed record PaperEntities(
    ImmutableArray<PassageEntities> Passages,
    ImmutableArray<AbbreviationDefinition> Definitions);
