using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>How much each node is connected.</summary>
public static class Degrees
{
    /// <summary>How many neighbours each node has, by node; the node itself counts where it has a loop.</summary>
    public static ImmutableArray<int> Count(Adjacency graph) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(node => graph.Neighbours(node).Length)];

    /// <summary>The sum of the weights of each node's arcs, by node; a loop counts once.</summary>
    public static ImmutableArray<double> Strength(Adjacency graph)
    {
        var strengths = ImmutableArray.CreateBuilder<double>(graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var sum = 0.0;
            foreach (var weight in graph.Weights(node)) sum += weight;
            strengths.Add(sum);
        }
        return strengths.MoveToImmutable();
    }
}
