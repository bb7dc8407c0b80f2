namespace TipKnowledge.Graph.Paths;

/// <summary>Says where a search can go from a node, counts the edges it looks at, and stops at its limit. For one search.</summary>
internal sealed class HopReader(EntityGraph graph, PathQuestion question, CancellationToken cancellation)
{
    /// <summary>How many edges were looked at.</summary>
    public int Examined { get; private set; }

    /// <summary>Whether no more edges may be looked at though there were more; what was being searched for is then not known.</summary>
    public bool LimitMet { get; private set; }

    /// <summary>The neighbours of a node by number, each once, by the strongest edge that may be walked.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public IEnumerable<Hop> From(int node)
    {
        cancellation.ThrowIfCancellationRequested();
        var last = node; // a loop leads nowhere
        foreach (var edge in graph.Links.AdjacentEdges(node))
        {
            LimitMet |= Examined == question.MaxExamined;
            if (LimitMet) yield break;
            Examined++;
            var neighbour = edge.OtherEnd(node);
            if (neighbour == last || neighbour == node || !MayWalk(edge)) continue;
            last = neighbour;
            yield return new Hop(neighbour, EvidenceLength.Of(edge));
        }
    }

    /// <summary>A step with all edges that may be walked, the strongest first.</summary>
    public PathStep Step(int from, int to) =>
        new(from, to, [.. graph.Links.AdjacentEdges(from).Where(edge => edge.OtherEnd(from) == to && MayWalk(edge))]);

    private bool MayWalk(GraphEdge edge) => question.MayWalk is null || question.MayWalk(edge);
}
