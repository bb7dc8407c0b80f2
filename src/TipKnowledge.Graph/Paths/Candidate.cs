namespace TipKnowledge.Graph.Paths;

/// <summary>A path found but not yet known to be the next best.</summary>
/// <param name="Nodes">Its nodes, both ends included.</param>
/// <param name="Lengths">How far each of its nodes is from its start along it.</param>
/// <param name="Deviation">The place of the node where it leaves the better path that it was found from; 0 for the first.</param>
internal sealed record Candidate(int[] Nodes, long[] Lengths, int Deviation) : IComparable<Candidate>
{
    /// <summary>The shorter before the longer, equal ones by the numbers of their nodes from the start on.</summary>
    public int CompareTo(Candidate? other)
    {
        if (other is null) return 1;
        var order = Lengths[^1].CompareTo(other.Lengths[^1]);
        return order != 0 ? order : Nodes.AsSpan().SequenceCompareTo(other.Nodes);
    }
}
