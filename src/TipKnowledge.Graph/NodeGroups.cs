using System.Collections.Immutable;
using QuikGraph.Collections;

namespace TipKnowledge.Graph;

/// <summary>
/// Which nodes hang together: two are in one group where edges lead from one to the other, whichever way these are walked. Groups are
/// numbered from 0, the largest first, of one size by their lowest node. Immutable, thread-safe.
/// </summary>
public sealed class NodeGroups
{
    private readonly int[] _groupOf;
    private readonly ImmutableArray<int>[] _members;

    private NodeGroups(int[] groupOf, ImmutableArray<int>[] members) => (_groupOf, _members) = (groupOf, members);

    /// <summary>How many groups there are; a node without edges is a group of its own.</summary>
    public int Count => _members.Length;

    /// <summary>Divides a graph's nodes; time grows with the number of its nodes and edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="mayWalk">Which edges join their ends; all where it is <see langword="null"/>.</param>
    public static NodeGroups Of(EntityGraph graph, Func<GraphEdge, bool>? mayWalk = null)
    {
        var joined = new ForestDisjointSet<int>(graph.Nodes.Length);
        for (var node = 0; node < graph.Nodes.Length; node++) joined.MakeSet(node);
        foreach (var edge in graph.Edges)
            if (mayWalk is null || mayWalk(edge)) joined.Union(edge.Source, edge.Target);
        var members = Enumerable.Range(0, graph.Nodes.Length)
            .GroupBy(joined.FindSet)
            .Select(group => group.ToImmutableArray())
            .OrderByDescending(group => group.Length).ThenBy(group => group[0])
            .ToArray();
        var groupOf = new int[graph.Nodes.Length];
        for (var group = 0; group < members.Length; group++)
            foreach (var node in members[group]) groupOf[node] = group;
        return new NodeGroups(groupOf, members);
    }

    /// <summary>The number of the group that a node is in.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such node.</exception>
    public int GroupOf(int node) => _groupOf[node];

    /// <summary>The numbers of a group's nodes, in ascending order; its length is the group's size.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public ImmutableArray<int> Members(int group) => _members[group];

    /// <summary>Whether there is a path between two nodes, of however many steps.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such node.</exception>
    public bool AreJoined(int first, int second) => _groupOf[first] == _groupOf[second];
}
