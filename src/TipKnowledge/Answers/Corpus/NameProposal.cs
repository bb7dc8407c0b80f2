using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>An abbreviation that several documents define alike and the vocabulary does not know.</summary>
/// <param name="Abbreviation">The short form.</param>
/// <param name="Expansion">The long form, as most documents write it.</param>
/// <param name="Entity">What both name; <see langword="null"/> where the documents do not tell.</param>
/// <param name="Evidence">A passage of each document, with the short form marked.</param>
public sealed record NameProposal(string Abbreviation, string Expansion, EntitySummary? Entity, ImmutableArray<EvidencePassage> Evidence);
