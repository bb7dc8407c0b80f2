namespace TipKnowledge.Graph.Paths;

/// <summary>
/// Finds the best paths between two nodes: those with the fewest steps, of these those with the strongest evidence, and of these the first
/// by node numbers (Yen: Finding the K Shortest Loopless Paths in a Network, 1971, with Lawler's rule of 1972 that a path is only varied
/// from where it left its parent on). Edges may be walked against their direction. Edges between the same two nodes are one step.
/// </summary>
public static class PathFinder
{
    /// <summary>The best paths; none where both nodes are one, or no path is short enough.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="question">Which paths.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or a limit of the question is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static PathAnswer Find(EntityGraph graph, PathQuestion question, CancellationToken cancellation = default)
    {
        Check(graph, question);
        if (question.From == question.To) return new PathAnswer([], Examined: 0, LimitMet: false);
        var hops = new HopReader(graph, question, cancellation);
        var bound = EvidenceLength.Above(question.MaxSteps);
        var remaining = RemainingLengths.To(hops, graph.Nodes.Length, question.To, bound);
        var search = new DeviationSearch(hops, remaining, question.To, bound);
        var paths = hops.LimitMet ? [] : Best(search, hops, question);
        return new PathAnswer([.. paths.Select(path => Steps(hops, path.Nodes))], hops.Examined, hops.LimitMet);
    }

    private static List<Candidate> Best(DeviationSearch search, HopReader hops, PathQuestion question)
    {
        var best = new List<Candidate>();
        var candidates = new PriorityQueue<Candidate, Candidate>();
        Add(search.Find(new Candidate([question.From], [0], Deviation: 0), last: 0, taken: []));
        // once the limit is met a better candidate may have been missed: what is given before that is certain
        while (!hops.LimitMet && candidates.TryDequeue(out var path, out _))
        {
            best.Add(path);
            if (best.Count == question.MaxPaths) break;
            for (var last = path.Deviation; last < path.Nodes.Length - 1; last++)
                Add(search.Find(path, last, NextAfter(best, path.Nodes.AsSpan(0, last + 1))));
        }
        return best;

        void Add(Candidate? found)
        {
            if (found is not null) candidates.Enqueue(found, found);
        }
    }

    private static HashSet<int> NextAfter(List<Candidate> paths, ReadOnlySpan<int> beginning)
    {
        var next = new HashSet<int>();
        foreach (var path in paths)
            if (path.Nodes.AsSpan().StartsWith(beginning)) next.Add(path.Nodes[beginning.Length]);
        return next;
    }

    private static EntityPath Steps(HopReader hops, int[] nodes) =>
        new([.. nodes.Zip(nodes.Skip(1), hops.Step)]);

    private static void Check(EntityGraph graph, PathQuestion question)
    {
        graph.CheckNode(question.From);
        graph.CheckNode(question.To);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.MaxSteps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.MaxSteps, PathQuestion.MostSteps);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.MaxPaths, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.MaxPaths, PathQuestion.MostPaths);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.MaxExamined, 1);
    }
}
