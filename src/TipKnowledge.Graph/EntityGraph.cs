using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TipKnowledge.Graph;

/// <summary>
/// A graph of things and what is said between them: typed, weighted edges, with a direction or without. Nodes and edges are numbered from 0
/// in the order they were added. Made by a <see cref="GraphBuilder"/>; immutable, thread-safe.
/// </summary>
public sealed class EntityGraph
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly Lazy<Adjacency> _outgoing;
    private readonly Lazy<Adjacency> _incoming;
    private readonly Lazy<Adjacency> _undirected;

    internal EntityGraph(ImmutableArray<GraphNode> nodes, ImmutableArray<GraphEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        _numbers = Enumerable.Range(0, nodes.Length).ToFrozenDictionary(i => nodes[i].Key, i => i, StringComparer.Ordinal);
        _outgoing = new(() => Arcs(forward: true, backward: false));
        _incoming = new(() => Arcs(forward: false, backward: true));
        _undirected = new(() => Arcs(forward: true, backward: true));
    }

    /// <summary>The nodes, by number.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The edges, by number.</summary>
    public ImmutableArray<GraphEdge> Edges { get; }

    /// <summary>Where the edges lead to; an edge without direction leads both ways.</summary>
    public Adjacency Outgoing => _outgoing.Value;

    /// <summary>Where the edges come from; an edge without direction comes from both ends.</summary>
    public Adjacency Incoming => _incoming.Value;

    /// <summary>The same graph with every edge's direction forgotten.</summary>
    public Adjacency Undirected => _undirected.Value;

    /// <summary>The number of the node with a key; <see langword="null"/> where there is none.</summary>
    public int? Find(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    private Adjacency Arcs(bool forward, bool backward)
    {
        var arcs = new List<Adjacency.Arc>(Edges.Length * 2);
        foreach (var edge in Edges)
        {
            var isLoop = edge.Source == edge.Target;
            if (forward || !edge.Directed) arcs.Add(new(edge.Source, edge.Target, edge.Weight));
            if ((backward || !edge.Directed) && !(isLoop && (forward || !edge.Directed))) arcs.Add(new(edge.Target, edge.Source, edge.Weight));
        }
        return Adjacency.Build(Nodes.Length, arcs, forward && backward);
    }
}
