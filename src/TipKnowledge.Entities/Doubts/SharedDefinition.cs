using System.Collections.Immutable;

namespace TipKnowledge.Entities.Doubts;

/// <summary>An abbreviation that several documents define in the same way, and that the vocabulary does not know.</summary>
/// <param name="Abbreviation">The short form.</param>
/// <param name="Expansion">The long form, as most documents write it.</param>
/// <param name="Id">The entity that both name, where the documents' text tells.</param>
/// <param name="Places">The first definition of each document.</param>
public sealed record SharedDefinition(string Abbreviation, string Expansion, EntityId? Id, ImmutableArray<DoubtPlace> Places);
