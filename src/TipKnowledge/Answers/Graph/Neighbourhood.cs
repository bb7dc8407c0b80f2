using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>An entity and those named together with it, as a small graph.</summary>
/// <param name="Center">The entity in the middle.</param>
/// <param name="Nodes">The entities, the middle one first.</param>
/// <param name="Edges">The edges between them; both ends are among the nodes. What is stated first, then those of the middle, then the strongest.</param>
/// <param name="LeftOut">How many weaker edges between the nodes are not given.</param>
public sealed record Neighbourhood(
    EntityId Center, ImmutableArray<EntitySummary> Nodes, ImmutableArray<NeighbourhoodEdge> Edges, int LeftOut);
