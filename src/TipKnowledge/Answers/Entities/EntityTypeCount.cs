using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>How many different entities of a type the corpus names.</summary>
/// <param name="Type">The type.</param>
/// <param name="Entities">How many.</param>
public sealed record EntityTypeCount(EntityType Type, int Entities);
