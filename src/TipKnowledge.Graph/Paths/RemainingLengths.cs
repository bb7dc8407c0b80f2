namespace TipKnowledge.Graph.Paths;

/// <summary>
/// How far each node is from where the paths end (Dijkstra: A Note on Two Problems in Connexion with Graphs, 1959, walked backwards). With
/// nodes taken away from the graph it can only be farther, so that this is a lower bound for every search for a deviation.
/// </summary>
internal static class RemainingLengths
{
    /// <summary>The length of nodes that are farther than the most steps, or cannot be reached.</summary>
    public const long TooFar = long.MaxValue;

    /// <summary>The lengths by node; not to be relied on where the reader met its limit.</summary>
    /// <param name="hops">Where the search can go.</param>
    /// <param name="nodeCount">How many nodes the graph has.</param>
    /// <param name="target">The node where the paths end.</param>
    /// <param name="bound">Nodes at this length or above are left out.</param>
    public static long[] To(HopReader hops, int nodeCount, int target, long bound)
    {
        var lengths = new long[nodeCount];
        Array.Fill(lengths, TooFar);
        lengths[target] = 0;
        var queue = new PriorityQueue<int, long>([(target, 0)]);
        while (queue.TryDequeue(out var node, out var length) && !hops.LimitMet)
        {
            if (length > lengths[node]) continue; // an older, longer way to a node that is done
            foreach (var hop in hops.From(node))
            {
                var longer = length + hop.Length;
                if (longer >= bound || longer >= lengths[hop.Neighbour]) continue;
                lengths[hop.Neighbour] = longer;
                queue.Enqueue(hop.Neighbour, longer);
            }
        }
        return lengths;
    }
}
