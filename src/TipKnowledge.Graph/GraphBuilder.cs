using System.Collections.Immutable;

namespace TipKnowledge.Graph;

/// <summary>Collects nodes and edges for an <see cref="EntityGraph"/>. Not thread-safe.</summary>
public sealed class GraphBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<GraphNode>.Builder _nodes = ImmutableArray.CreateBuilder<GraphNode>();
    private readonly ImmutableArray<GraphEdge>.Builder _edges = ImmutableArray.CreateBuilder<GraphEdge>();

    /// <summary>Adds a node and returns its number.</summary>
    /// <param name="key">What it is known by.</param>
    /// <param name="kind">What sort of thing it is.</param>
    /// <param name="label">What to show.</param>
    /// <param name="attributes">What else is known.</param>
    /// <exception cref="ArgumentException">There is a node with this key.</exception>
    public int AddNode(string key, string kind, string label, params ImmutableArray<GraphAttribute> attributes)
    {
        if (!_numbers.TryAdd(key, _nodes.Count)) throw new ArgumentException($"The graph already has a node '{key}'.", nameof(key));
        _nodes.Add(new GraphNode(key, kind, label, attributes));
        return _nodes.Count - 1;
    }

    /// <summary>Adds an edge that leads from one node to another and returns its number.</summary>
    /// <param name="source">The number of the node it starts from.</param>
    /// <param name="target">The number of the node it leads to.</param>
    /// <param name="type">What it says of its ends.</param>
    /// <param name="weight">How strong it is; finite and greater than 0.</param>
    /// <param name="attributes">What else is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or the weight is not allowed.</exception>
    public int AddDirectedEdge(int source, int target, string type, double weight, params ImmutableArray<GraphAttribute> attributes) =>
        Add(new GraphEdge(source, target, type, weight, Directed: true, attributes));

    /// <summary>Adds an edge without direction and returns its number.</summary>
    /// <inheritdoc cref="AddDirectedEdge"/>
    public int AddUndirectedEdge(int source, int target, string type, double weight, params ImmutableArray<GraphAttribute> attributes) =>
        Add(new GraphEdge(source, target, type, weight, Directed: false, attributes));

    /// <summary>The graph of what was added so far; later additions do not change it.</summary>
    public EntityGraph Build() => new(_nodes.ToImmutable(), _edges.ToImmutable());

    private int Add(GraphEdge edge)
    {
        CheckNode(edge.Source);
        CheckNode(edge.Target);
        if (!double.IsFinite(edge.Weight) || edge.Weight <= 0)
            throw new ArgumentOutOfRangeException(nameof(edge), edge.Weight, "An edge's weight is finite and greater than 0.");
        _edges.Add(edge);
        return _edges.Count - 1;
    }

    private void CheckNode(int node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, _nodes.Count);
    }
}
