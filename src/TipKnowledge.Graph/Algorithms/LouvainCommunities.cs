namespace TipKnowledge.Graph.Algorithms;

/// <summary>
/// Groups of nodes that are more strongly connected among themselves than with others
/// (Blondel, Guillaume, Lambiotte, Lefebvre: Fast unfolding of communities in large networks, 2008).
/// Deterministic: nodes are visited by number, and of equally good groups a node stays in its own or goes to that of the lowest number.
/// </summary>
public static class LouvainCommunities
{
    /// <summary>
    /// A move must gain this much modularity. Rounding must not decide between groups that are equally good, and not start an endless exchange;
    /// in a graph of whole weights, 70,000 in sum or less, gains that differ do so by more.
    /// </summary>
    internal const double LeastGain = 1e-10;

    /// <summary>The communities of a graph.</summary>
    /// <param name="graph">A graph without directions.</param>
    /// <exception cref="ArgumentException">The graph has directions.</exception>
    public static Partition Compute(Adjacency graph)
    {
        if (!graph.IsUndirected) throw new ArgumentException("Communities are defined here for graphs without directions.", nameof(graph));
        var communityOf = new int[graph.NodeCount];
        for (var node = 0; node < communityOf.Length; node++) communityOf[node] = node;
        for (var level = graph; ;)
        {
            var moves = new Moves(level);
            if (!moves.Run()) return Partition.ByMarks(communityOf);
            var groups = Partition.ByMarks(moves.CommunityOf);
            for (var node = 0; node < communityOf.Length; node++) communityOf[node] = groups.GroupOf[communityOf[node]];
            level = Fold(level, groups);
        }
    }

    /// <summary>The graph whose nodes are the groups; what lies within a group becomes its loop.</summary>
    private static Adjacency Fold(Adjacency graph, Partition groups)
    {
        var arcs = new List<Adjacency.Arc>(graph.ArcCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var neighbours = graph.Neighbours(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (source, target) = (groups.GroupOf[node], groups.GroupOf[neighbours[i]]);
                // an edge within a group is met from both ends, a loop once; the row of a loop holds its weight once
                var weight = source == target && neighbours[i] != node ? graph.Weights(node)[i] / 2 : graph.Weights(node)[i];
                arcs.Add(new(source, target, weight));
            }
        }
        return Adjacency.Build(groups.Count, arcs, isUndirected: true);
    }

    /// <summary>The first phase on one level: nodes move, one at a time, to the neighbouring community where modularity gains most.</summary>
    private sealed class Moves
    {
        private readonly Adjacency _graph;
        private readonly double[] _ends;
        private readonly double[] _communityEnds;
        private readonly double[] _linksTo;
        private readonly double _total;

        public Moves(Adjacency graph)
        {
            _graph = graph;
            CommunityOf = new int[graph.NodeCount];
            _ends = new double[graph.NodeCount];
            _linksTo = new double[graph.NodeCount];
            for (var node = 0; node < graph.NodeCount; node++)
            {
                CommunityOf[node] = node;
                var neighbours = graph.Neighbours(node);
                for (var i = 0; i < neighbours.Length; i++)
                    _ends[node] += neighbours[i] == node ? 2 * graph.Weights(node)[i] : graph.Weights(node)[i];
                _total += _ends[node];
            }
            _communityEnds = [.. _ends];
        }

        public int[] CommunityOf { get; }

        /// <summary>Moves until nothing gains; <see langword="false"/> where nothing did.</summary>
        public bool Run()
        {
            if (_total == 0) return false; // no edges: there is no modularity to gain
            var anyMoved = false;
            for (var moved = true; moved; anyMoved |= moved)
            {
                moved = false;
                for (var node = 0; node < CommunityOf.Length; node++) moved |= Move(node);
            }
            return anyMoved;
        }

        private bool Move(int node)
        {
            var neighbours = _graph.Neighbours(node);
            var weights = _graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (neighbours[i] != node) _linksTo[CommunityOf[neighbours[i]]] += weights[i];
            var own = CommunityOf[node];
            _communityEnds[own] -= _ends[node];
            var best = Best(node, own);
            foreach (var neighbour in neighbours) _linksTo[CommunityOf[neighbour]] = 0;
            CommunityOf[node] = best;
            _communityEnds[best] += _ends[node];
            return best != own;
        }

        private int Best(int node, int own)
        {
            var neighbours = _graph.Neighbours(node);
            var ownGain = Gain(node, own);
            var bestGain = ownGain;
            foreach (var neighbour in neighbours) bestGain = Math.Max(bestGain, Gain(node, CommunityOf[neighbour]));
            if (ownGain >= bestGain - LeastGain) return own;
            var best = int.MaxValue;
            foreach (var neighbour in neighbours)
                if (Gain(node, CommunityOf[neighbour]) >= bestGain - LeastGain) best = Math.Min(best, CommunityOf[neighbour]);
            return best;
        }

        /// <summary>The change of modularity when a node that stands alone joins a community (equation 2 of the document).</summary>
        private double Gain(int node, int community) =>
            2 * (_linksTo[community] - _communityEnds[community] * _ends[node] / _total) / _total;
    }
}
