namespace TipKnowledge.Graph.Algorithms;

/// <summary>How much denser a graph is within groups than chance would have it (Newman, Girvan: Finding and evaluating community structure in networks, 2004).</summary>
public static class Modularity
{
    /// <summary>
    /// The sum over groups of their share of the weight within, less the square of their share of the arc ends; from -0.5 to below 1.
    /// A graph without edges gives 0.
    /// </summary>
    /// <param name="graph">A graph without directions.</param>
    /// <param name="partition">Its nodes' groups.</param>
    /// <exception cref="ArgumentException">The graph has directions, or the groups are those of another one.</exception>
    public static double Of(Adjacency graph, Partition partition)
    {
        if (!graph.IsUndirected) throw new ArgumentException("Modularity is defined here for graphs without directions.", nameof(graph));
        if (partition.GroupOf.Length != graph.NodeCount) throw new ArgumentException("The groups are those of another graph.", nameof(partition));
        var within = new double[partition.Count];
        var ends = new double[partition.Count];
        var total = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var group = partition.GroupOf[node];
            var neighbours = graph.Neighbours(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                // a loop has both its ends here but stands in the row once
                var weight = neighbours[i] == node ? 2 * graph.Weights(node)[i] : graph.Weights(node)[i];
                total += weight;
                ends[group] += weight;
                if (partition.GroupOf[neighbours[i]] == group) within[group] += weight;
            }
        }
        if (total == 0) return 0;
        var sum = 0.0;
        for (var group = 0; group < within.Length; group++) sum += within[group] / total - ends[group] / total * (ends[group] / total);
        return sum;
    }
}
