using System.Collections.Immutable;

namespace TipKnowledge.Exploring;

/// <summary>A paper that names an entity.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Writings">The names it uses, most often first.</param>
/// <param name="Passages">Every passage that names the entity, in reading order, with that entity's mentions marked.</param>
public sealed record EntityPaper(PaperSummary Paper, ImmutableArray<WritingCount> Writings, ImmutableArray<EvidencePassage> Passages);
