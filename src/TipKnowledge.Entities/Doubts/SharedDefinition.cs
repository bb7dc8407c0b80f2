using System.Collections.Immutable;

namespace TipKnowledge.Entities.Doubts;

/// <summary>An abbreviation that several papers define in the same way, and that the vocabulary does not know.</summary>
/// <param name="Abbreviation">The short form.</param>
/// <param name="Expansion">The long form, as most papers write it.</param>
/// <param name="Id">The entity that both name, where the papers' text tells.</param>
/// <param name="Places">The first definition of each paper.</param>
public sealed record SharedDefinition(string Abbreviation, string Expansion, EntityId? Id, ImmutableArray<DoubtPlace> Places);
