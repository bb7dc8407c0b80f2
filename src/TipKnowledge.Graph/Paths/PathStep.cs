using System.Collections.Immutable;

namespace TipKnowledge.Graph.Paths;

/// <summary>A step from a node to its neighbour, with all that is said of the two.</summary>
/// <param name="From">The number of the node that the step leaves.</param>
/// <param name="To">The number of the node that it comes to.</param>
/// <param name="Edges">
/// The edges between the two that may be walked, at least one: those with a direction before those without, the heavier first.
/// </param>
public sealed record PathStep(int From, int To, ImmutableArray<GraphEdge> Edges)
{
    /// <summary>The strongest edge, by which the step was chosen.</summary>
    public GraphEdge Best => Edges[0];

    /// <summary>Whether an edge of this step leads from the step's end to its start, so that it is walked backwards.</summary>
    public bool IsAgainst(GraphEdge edge) => edge.Directed && edge.Source != From;
}
