namespace TipKnowledge.Evaluation;

/// <summary>What a law does to another, as a list tells it or a text states it.</summary>
/// <param name="From">The law.</param>
/// <param name="Relation">What it does: <c>amends</c>, <c>revokes</c>, <c>stipulates</c>, <c>ratifies</c>, <c>implements</c>.</param>
/// <param name="To">The other law, or the treaty.</param>
public sealed record LawRelation(string From, string Relation, string To);
