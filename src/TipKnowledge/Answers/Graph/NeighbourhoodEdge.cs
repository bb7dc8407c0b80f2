using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>Two entities that are named together, or of which a relation is stated.</summary>
/// <param name="Source">One; the source of a relation.</param>
/// <param name="Target">The other; the target of a relation.</param>
/// <param name="Relation">What is stated; <see langword="null"/> where the two are only named together.</param>
/// <param name="Passages">How many passages show it.</param>
/// <param name="Association">Normalised pointwise mutual information over passages, from -1 to 1.</param>
public sealed record NeighbourhoodEdge(EntityId Source, EntityId Target, RelationType? Relation, int Passages, double Association);
