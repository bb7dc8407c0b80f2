using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>
/// How often each node stands between two others on a path with the fewest steps
/// (Brandes: A Faster Algorithm for Betweenness Centrality, 2001, algorithm 1).
/// </summary>
public static class BetweennessCentrality
{
    /// <summary>
    /// For each node, the sum over all pairs of other nodes of the share of their shortest paths that pass through it. Pairs are ordered
    /// in a graph with directions and unordered in one without. Weights and loops do not count. Time is nodes times arcs.
    /// </summary>
    public static ImmutableArray<double> Compute(Adjacency graph)
    {
        var betweenness = new double[graph.NodeCount];
        var search = new Search(graph);
        for (var source = 0; source < graph.NodeCount; source++) search.AddFrom(source, betweenness);
        if (graph.IsUndirected)
            for (var node = 0; node < betweenness.Length; node++) betweenness[node] /= 2; // each pair was met from both ends
        return [.. betweenness];
    }

    private sealed class Search(Adjacency graph)
    {
        private readonly int[] _order = new int[graph.NodeCount];
        private readonly int[] _depths = new int[graph.NodeCount];
        private readonly double[] _paths = new double[graph.NodeCount];
        private readonly double[] _dependencies = new double[graph.NodeCount];

        public void AddFrom(int source, double[] betweenness)
        {
            var count = CountPaths(source);
            // from the farthest back: a node's dependency is complete before its predecessors take their share of it
            for (var i = count - 1; i >= 0; i--)
            {
                var node = _order[i];
                foreach (var neighbour in graph.Neighbours(node))
                    if (_depths[neighbour] == _depths[node] + 1)
                        _dependencies[node] += _paths[node] / _paths[neighbour] * (1 + _dependencies[neighbour]);
                if (node != source) betweenness[node] += _dependencies[node];
            }
        }

        /// <summary>Fills depths, numbers of shortest paths and the order of visit; returns how many nodes were visited.</summary>
        private int CountPaths(int source)
        {
            Array.Fill(_depths, -1);
            Array.Clear(_paths);
            Array.Clear(_dependencies);
            _depths[source] = 0;
            _paths[source] = 1;
            _order[0] = source;
            var count = 1;
            for (var next = 0; next < count; next++)
            {
                var node = _order[next];
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (_depths[neighbour] < 0)
                    {
                        _depths[neighbour] = _depths[node] + 1;
                        _order[count++] = neighbour;
                    }
                    if (_depths[neighbour] == _depths[node] + 1) _paths[neighbour] += _paths[node];
                }
            }
            return count;
        }
    }
}
