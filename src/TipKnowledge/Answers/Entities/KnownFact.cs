using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>What is known of a law beforehand, from the register of laws: no sentence of the corpus need state it.</summary>
/// <param name="Type">What the one law does to the other.</param>
/// <param name="Source">The law that does it.</param>
/// <param name="Target">The law or treaty to which it is done.</param>
/// <param name="Part">The part that is meant, as the register has it; <see langword="null"/> for the whole.</param>
/// <param name="Year">The year of the law that does it, where that is known.</param>
public sealed record KnownFact(RelationType Type, EntitySummary Source, EntitySummary Target, string? Part, int? Year);
