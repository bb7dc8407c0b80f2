namespace TipKnowledge.Graph.Paths;

/// <summary>
/// Finds the best way on from the beginning of a path that comes to none of its nodes again (A*: Hart, Nilsson, Raphael: A Formal Basis for
/// the Heuristic Determination of Minimum Cost Paths, 1968). Of equally long ways it finds the first by node numbers.
/// </summary>
internal sealed class DeviationSearch(HopReader hops, long[] remaining, int target, long bound)
{
    private readonly Dictionary<int, Reached> _reached = [];
    private readonly PriorityQueue<int, Rank> _queue = new();

    /// <summary>The whole path; <see langword="null"/> where there is none below the bound, or the reader met its limit.</summary>
    /// <param name="path">The path whose beginning is kept.</param>
    /// <param name="last">The place of the last node that is kept.</param>
    /// <param name="taken">The nodes that other paths with the same beginning go to next.</param>
    public Candidate? Find(Candidate path, int last, HashSet<int> taken)
    {
        _reached.Clear();
        _queue.Clear();
        var start = path.Nodes[last];
        Reach(start, new Reached(path.Lengths[last], Before: start));
        while (_queue.TryDequeue(out var node, out var rank))
        {
            if (node == target) return Trace(path, last);
            if (rank.Length > _reached[node].Length) continue; // an older, longer way to a node that is done
            foreach (var hop in hops.From(node))
            {
                if (node == start && taken.Contains(hop.Neighbour)) continue;
                if (path.Nodes.AsSpan(0, last + 1).Contains(hop.Neighbour)) continue;
                Reach(hop.Neighbour, new Reached(rank.Length + hop.Length, node));
            }
            if (hops.LimitMet) return null;
        }
        return null;
    }

    private void Reach(int node, Reached way)
    {
        if (remaining[node] == RemainingLengths.TooFar || way.Length + remaining[node] >= bound) return;
        if (!_reached.TryGetValue(node, out var known) || way.Length < known.Length)
            _queue.Enqueue(node, new Rank(way.Length + remaining[node], way.Length));
        else if (way.Length > known.Length || !IsEarlier(way.Before, known.Before))
            return;
        _reached[node] = way;
    }

    /// <summary>Whether, of two nodes with equally long ways, the way to the first comes first by the numbers of its nodes.</summary>
    private bool IsEarlier(int first, int second)
    {
        var earlier = false;
        // equally long ways have equally many steps: going back along both, the last difference met is the first one of the ways
        while (first != second)
        {
            earlier = first < second;
            (first, second) = (_reached[first].Before, _reached[second].Before);
        }
        return earlier;
    }

    private Candidate Trace(Candidate path, int last)
    {
        var nodes = new List<int>();
        for (var node = target; node != path.Nodes[last]; node = _reached[node].Before) nodes.Add(node);
        nodes.Reverse();
        return new Candidate(
            [.. path.Nodes.AsSpan(0, last + 1), .. nodes],
            [.. path.Lengths.AsSpan(0, last + 1), .. nodes.Select(node => _reached[node].Length)],
            last);
    }

    private readonly record struct Reached(long Length, int Before);

    /// <summary>
    /// Nodes are taken by the least length of a whole path through them, and of these the nearer first: all equally good ways to a node
    /// are then known before it is taken.
    /// </summary>
    private readonly record struct Rank(long Whole, long Length) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Whole != other.Whole ? Whole.CompareTo(other.Whole) : Length.CompareTo(other.Length);
    }
}
