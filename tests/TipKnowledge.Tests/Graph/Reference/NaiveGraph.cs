using System.Collections.Immutable;
using TipKnowledge.Graph;

namespace TipKnowledge.Tests.Graph.Reference;

/// <summary>The slow, obvious twin of the graph's algorithms: a matrix, definitions and brute force.</summary>
internal sealed class NaiveGraph
{
    private readonly double[,] _weights;

    private NaiveGraph(double[,] weights) => _weights = weights;

    private int Count => _weights.GetLength(0);

    public static NaiveGraph Outgoing(EntityGraph graph)
    {
        var weights = new double[graph.Nodes.Length, graph.Nodes.Length];
        foreach (var edge in graph.Edges)
        {
            weights[edge.Source, edge.Target] += edge.Weight;
            if (!edge.Directed && edge.Source != edge.Target) weights[edge.Target, edge.Source] += edge.Weight;
        }
        return new NaiveGraph(weights);
    }

    public static NaiveGraph Incoming(EntityGraph graph)
    {
        var forward = Outgoing(graph);
        var weights = new double[forward.Count, forward.Count];
        for (var i = 0; i < forward.Count; i++)
            for (var j = 0; j < forward.Count; j++) weights[i, j] = forward._weights[j, i];
        return new NaiveGraph(weights);
    }

    public static NaiveGraph Undirected(EntityGraph graph)
    {
        var weights = new double[graph.Nodes.Length, graph.Nodes.Length];
        foreach (var edge in graph.Edges)
        {
            weights[edge.Source, edge.Target] += edge.Weight;
            if (edge.Source != edge.Target) weights[edge.Target, edge.Source] += edge.Weight;
        }
        return new NaiveGraph(weights);
    }

    public IEnumerable<(int Neighbour, double Weight)> Row(int node) =>
        from other in Enumerable.Range(0, Count) where _weights[node, other] > 0 select (other, _weights[node, other]);

    /// <summary>Floyd and Warshall's distances; <see cref="int.MaxValue"/> / 2 where there is no path.</summary>
    public int[,] Distances()
    {
        var distances = new int[Count, Count];
        for (var i = 0; i < Count; i++)
            for (var j = 0; j < Count; j++) distances[i, j] = i == j ? 0 : _weights[i, j] > 0 ? 1 : int.MaxValue / 2;
        for (var k = 0; k < Count; k++)
            for (var i = 0; i < Count; i++)
                for (var j = 0; j < Count; j++) distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
        return distances;
    }

    /// <summary>Every simple path, tried one by one; of them the shortest, in order of node numbers.</summary>
    public List<int[]> AllShortestPaths(int source, int target)
    {
        var found = new List<int[]>();
        Extend([source]);
        return [.. found.Where(p => p.Length == found.Min(q => q.Length))];

        void Extend(int[] path)
        {
            if (path[^1] == target)
            {
                found.Add(path);
                return;
            }
            if (found.Count > 0 && path.Length >= found.Min(p => p.Length)) return;
            foreach (var (next, _) in Row(path[^1]))
                if (!path.Contains(next)) Extend([.. path, next]);
        }
    }

    /// <summary>The solution of the PageRank equations by Gaussian elimination.</summary>
    public double[] PageRank(double damping)
    {
        var n = Count;
        var system = new double[n, n + 1];
        for (var target = 0; target < n; target++)
        {
            system[target, n] = (1 - damping) / n;
            for (var source = 0; source < n; source++)
            {
                var sum = Row(source).Sum(r => r.Weight);
                var share = sum == 0 ? 1.0 / n : _weights[source, target] / sum;
                system[target, source] = (source == target ? 1 : 0) - damping * share;
            }
        }
        return Solve(system);
    }

    /// <summary>Betweenness by its definition, over ordered pairs.</summary>
    public double[] Betweenness()
    {
        var betweenness = new double[Count];
        for (var source = 0; source < Count; source++)
        {
            for (var target = 0; target < Count; target++)
            {
                if (source == target) continue;
                var paths = AllShortestPaths(source, target);
                foreach (var path in paths)
                    foreach (var node in path[1..^1]) betweenness[node] += 1.0 / paths.Count;
            }
        }
        return betweenness;
    }

    /// <summary>Modularity by its definition, over all pairs of nodes.</summary>
    public double Modularity(IReadOnlyList<int> groupOf)
    {
        var adjacency = (int i, int j) => i == j ? 2 * _weights[i, j] : _weights[i, j];
        var ends = Enumerable.Range(0, Count).Select(i => Enumerable.Range(0, Count).Sum(j => adjacency(i, j))).ToArray();
        var total = ends.Sum();
        if (total == 0) return 0;
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
            for (var j = 0; j < Count; j++)
                if (groupOf[i] == groupOf[j]) sum += adjacency(i, j) - ends[i] * ends[j] / total;
        return sum / total;
    }

    /// <summary>Louvain where every try of a move counts the modularity of the whole graph anew.</summary>
    public int[] Louvain()
    {
        var supernodes = Enumerable.Range(0, Count).Select(i => new[] { i }).ToList();
        while (true)
        {
            var groupOf = MoveAll(supernodes);
            if (groupOf.Distinct().Count() == supernodes.Count) return Spread(supernodes, groupOf);
            supernodes = [.. groupOf.Distinct().Select(g => supernodes.Where((_, i) => groupOf[i] == g).SelectMany(s => s).ToArray())];
        }
    }

    private int[] MoveAll(List<int[]> supernodes)
    {
        var groupOf = Enumerable.Range(0, supernodes.Count).ToArray();
        for (var moved = true; moved;)
        {
            moved = false;
            for (var i = 0; i < supernodes.Count; i++)
            {
                var own = groupOf[i];
                var tries = Enumerable.Range(0, supernodes.Count)
                    .Where(j => j == i || supernodes[i].Any(a => supernodes[j].Any(b => _weights[a, b] > 0)))
                    .Select(j => groupOf[j]).Append(own).Distinct()
                    .ToDictionary(group => group, group => Modularity(Spread(supernodes, [.. groupOf.Select((g, k) => k == i ? group : g)])));
                var best = tries.Values.Max();
                if (tries[own] >= best - 1e-10) continue;
                groupOf[i] = tries.Where(t => t.Value >= best - 1e-10).Min(t => t.Key);
                moved = true;
            }
        }
        return groupOf;
    }

    private int[] Spread(List<int[]> supernodes, int[] groupOf)
    {
        var spread = new int[Count];
        for (var i = 0; i < supernodes.Count; i++)
            foreach (var node in supernodes[i]) spread[node] = groupOf[i];
        return spread;
    }

    private static double[] Solve(double[,] system)
    {
        var n = system.GetLength(0);
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(system[row, column]));
            for (var k = 0; k <= n; k++) (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            for (var row = 0; row < n; row++)
            {
                if (row == column) continue;
                var factor = system[row, column] / system[column, column];
                for (var k = column; k <= n; k++) system[row, k] -= factor * system[column, k];
            }
        }
        return [.. Enumerable.Range(0, n).Select(row => system[row, n] / system[row, row])];
    }
}
