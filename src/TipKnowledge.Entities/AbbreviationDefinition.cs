using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities;

/// <summary>An abbreviation that a text defines, as in <c>Badan Perlindungan Pekerja Migran Indonesia (BP2MI)</c>.</summary>
/// <param name="Abbreviation">The short form.</param>
/// <param name="Expansion">The long form.</param>
/// <param name="Passage">The ordinal of the passage that defines it.</param>
/// <param name="Span">Where the short form stands in that passage's clean text.</param>
/// <param name="Id">The entity that both forms name; <see langword="null"/> where they name none.</param>
public sealed record AbbreviationDefinition(string Abbreviation, string Expansion, int Passage, TextSpan Span, EntityId? Id);
