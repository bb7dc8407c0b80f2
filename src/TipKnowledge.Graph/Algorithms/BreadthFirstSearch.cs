using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>Goes from a node outwards, step by step.</summary>
public static class BreadthFirstSearch
{
    /// <summary>
    /// The nodes around a node, the node itself first, nearer ones before farther ones. From each node the strongest arcs are followed first
    /// (equal ones by the neighbour's number), so that a limit leaves out the weakest of the outermost.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The node in the middle.</param>
    /// <param name="maxDepth">How many steps to go; 0 gives the node alone.</param>
    /// <param name="maxNodes">How many nodes to return at most, the start counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or a limit is below 0 or 1.</exception>
    public static ImmutableArray<ReachedNode> Neighbourhood(Adjacency graph, int start, int maxDepth = int.MaxValue, int maxNodes = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, graph.NodeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxNodes, 1);
        var reached = ImmutableArray.CreateBuilder<ReachedNode>();
        var seen = new bool[graph.NodeCount];
        reached.Add(new ReachedNode(start, 0));
        seen[start] = true;
        for (var next = 0; next < reached.Count && reached[next].Depth < maxDepth; next++)
        {
            foreach (var neighbour in StrongestFirst(graph, reached[next].Node))
            {
                if (reached.Count == maxNodes) return reached.ToImmutable();
                if (seen[neighbour]) continue;
                seen[neighbour] = true;
                reached.Add(new ReachedNode(neighbour, reached[next].Depth + 1));
            }
        }
        return reached.ToImmutable();
    }

    private static int[] StrongestFirst(Adjacency graph, int node)
    {
        var neighbours = graph.Neighbours(node).ToArray();
        var order = new (double NegativeWeight, int Neighbour)[neighbours.Length];
        for (var i = 0; i < order.Length; i++) order[i] = (-graph.Weights(node)[i], neighbours[i]);
        Array.Sort(order, neighbours);
        return neighbours;
    }
}
