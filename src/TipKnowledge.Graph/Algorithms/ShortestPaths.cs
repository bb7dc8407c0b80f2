using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>
/// Paths with the fewest steps between two nodes. Weights do not count: they say how strong an edge is, not how long.
/// </summary>
public static class ShortestPaths
{
    private const int Unreached = -1;

    /// <summary>One path with the fewest steps, both ends included; empty where there is none. Of several, the first in order of node numbers.</summary>
    /// <inheritdoc cref="Between"/>
    public static ImmutableArray<int> First(Adjacency graph, int source, int target)
    {
        var paths = Between(graph, source, target, maxPaths: 1);
        return paths.IsEmpty ? [] : paths[0];
    }

    /// <summary>Every path with the fewest steps, both ends included, in order of node numbers; none where the target cannot be reached.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where the paths start.</param>
    /// <param name="target">Where they end; the source itself gives the path of that one node.</param>
    /// <param name="maxPaths">How many to return at most: their number can grow exponentially with their length.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or <paramref name="maxPaths"/> is below 1.</exception>
    public static ImmutableArray<ImmutableArray<int>> Between(Adjacency graph, int source, int target, int maxPaths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, graph.NodeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, graph.NodeCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPaths, 1);
        var depths = Depths(graph, source, target);
        if (depths[target] == Unreached) return [];
        var leadsToTarget = LeadsToTarget(graph, depths, source, target);
        return Walk(graph, depths, leadsToTarget, source, target, maxPaths);
    }

    /// <summary>How many steps each node is from the source, as far as the target's depth; the search stops there.</summary>
    private static int[] Depths(Adjacency graph, int source, int target)
    {
        var depths = new int[graph.NodeCount];
        Array.Fill(depths, Unreached);
        depths[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            if (depths[target] != Unreached && depths[node] >= depths[target]) break;
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (depths[neighbour] != Unreached) continue;
                depths[neighbour] = depths[node] + 1;
                queue.Enqueue(neighbour);
            }
        }
        return depths;
    }

    /// <summary>Which nodes stand on a shortest path, so that the walk meets no dead end: its time is that of what it returns.</summary>
    private static bool[] LeadsToTarget(Adjacency graph, int[] depths, int source, int target)
    {
        var byDepth = new List<int>[depths[target] + 1];
        for (var depth = 0; depth < byDepth.Length; depth++) byDepth[depth] = [];
        for (var node = 0; node < depths.Length; node++)
            if (depths[node] != Unreached && depths[node] < depths[target]) byDepth[depths[node]].Add(node);
        var leads = new bool[graph.NodeCount];
        leads[target] = true;
        for (var depth = depths[target] - 1; depth >= depths[source]; depth--)
            foreach (var node in byDepth[depth])
                foreach (var neighbour in graph.Neighbours(node))
                    leads[node] |= leads[neighbour] && depths[neighbour] == depth + 1;
        return leads;
    }

    private static ImmutableArray<ImmutableArray<int>> Walk(
        Adjacency graph, int[] depths, bool[] leadsToTarget, int source, int target, int maxPaths)
    {
        var paths = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var path = new int[depths[target] + 1];
        // at each depth, which neighbour of the path's node comes next: a recursion without its stack, as paths can be long
        var next = new int[path.Length];
        path[0] = source;
        for (var depth = 0; depth >= 0;)
        {
            if (path[depth] == target)
            {
                paths.Add([.. path]);
                if (paths.Count == maxPaths) break;
                depth--;
                continue;
            }
            var neighbours = graph.Neighbours(path[depth]);
            while (next[depth] < neighbours.Length && !(leadsToTarget[neighbours[next[depth]]] && depths[neighbours[next[depth]]] == depth + 1))
                next[depth]++;
            if (next[depth] == neighbours.Length)
            {
                depth--;
                continue;
            }
            path[depth + 1] = neighbours[next[depth]++];
            depth++;
            next[depth] = 0;
        }
        return paths.ToImmutable();
    }
}
