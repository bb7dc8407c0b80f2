namespace TipKnowledge.Graph.Algorithms;

/// <summary>Which nodes hang together.</summary>
public static class ConnectedComponents
{
    /// <summary>The division in which two nodes are together when there is a path between them.</summary>
    /// <param name="graph">The graph; where it has directions, they are followed both ways (weak components).</param>
    public static Partition Compute(Adjacency graph)
    {
        var parents = new int[graph.NodeCount];
        for (var node = 0; node < parents.Length; node++) parents[node] = node;
        for (var node = 0; node < parents.Length; node++)
            foreach (var neighbour in graph.Neighbours(node)) Union(parents, node, neighbour);
        for (var node = 0; node < parents.Length; node++) parents[node] = Root(parents, node);
        return Partition.ByMarks(parents);
    }

    // the lower root wins, and paths are halved on the way: near-linear in all
    private static void Union(int[] parents, int left, int right)
    {
        (left, right) = (Root(parents, left), Root(parents, right));
        parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node) node = parents[node] = parents[parents[node]];
        return node;
    }
}
