using System.Collections.Frozen;
using System.Collections.Immutable;
using QuikGraph;

namespace TipKnowledge.Graph;

/// <summary>
/// A graph of things and what is said between them: typed, weighted edges, with a direction or without. Nodes and edges are numbered from 0
/// in the order they were added. Made by a <see cref="GraphBuilder"/>; immutable, thread-safe.
/// </summary>
public sealed class EntityGraph
{
    private readonly FrozenDictionary<string, int> _numbers;

    internal EntityGraph(ImmutableArray<GraphNode> nodes, ImmutableArray<GraphEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        _numbers = Enumerable.Range(0, nodes.Length).ToFrozenDictionary(i => nodes[i].Key, i => i, StringComparer.Ordinal);
        Links.AddVertexRange(Enumerable.Range(0, nodes.Length));
        Links.AddEdgeRange(EvidenceOrder.Sorted(edges));
        Links.TrimEdgeExcess();
    }

    /// <summary>The nodes, by number.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The edges, by number.</summary>
    public ImmutableArray<GraphEdge> Edges { get; }

    /// <summary>
    /// The edges by node, whichever way they lead, in <see cref="EvidenceOrder"/>: a node's edges to one neighbour stand together, the
    /// strongest first, and its neighbours in the order of their numbers. Never changed after the constructor.
    /// </summary>
    internal UndirectedGraph<int, GraphEdge> Links { get; } = new(allowParallelEdges: true);

    /// <summary>The number of the node with a key; <see langword="null"/> where there is none.</summary>
    public int? Find(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    /// <summary>
    /// The edges that have a node at an end, whichever way they lead, the heaviest first; of equal weight by the other end's number, then
    /// those with a direction first. A loop stands once. Time grows with their number alone.
    /// </summary>
    /// <param name="node">The node's number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ImmutableArray<GraphEdge> EdgesAt(int node)
    {
        CheckNode(node);
        return [.. Links.AdjacentEdges(node).OrderByDescending(edge => edge.Weight)];
    }

    /// <summary>
    /// The edges whose both ends are among some nodes, by the lower end, then by the other, then the strongest first. Time grows with the
    /// number of edges at these nodes.
    /// </summary>
    /// <param name="nodes">The nodes' numbers, in any order, repeated or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ImmutableArray<GraphEdge> EdgesAmong(IEnumerable<int> nodes)
    {
        var chosen = nodes.ToHashSet();
        foreach (var node in chosen) CheckNode(node);
        return
        [
            .. from node in chosen.Order()
               from edge in Links.AdjacentEdges(node)
               let other = edge.OtherEnd(node)
               where other >= node && chosen.Contains(other)
               select edge,
        ];
    }

    internal void CheckNode(int node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, Nodes.Length);
    }
}
