using System.Collections.Immutable;
using QuikGraph;

namespace TipKnowledge.Graph;

/// <summary>
/// An edge. Two nodes may have several, of different types or of the same. What is stated of two nodes has a direction; being merely named
/// together has none, and is the weaker evidence.
/// </summary>
/// <param name="Source">The number of the node it starts from, or of one end where it has no direction.</param>
/// <param name="Target">The number of the node it leads to, or of the other end.</param>
/// <param name="Type">What it says of its ends.</param>
/// <param name="Weight">How strong it is; finite and greater than 0.</param>
/// <param name="Directed">Whether it leads only from source to target.</param>
/// <param name="Attributes">What else is known, one attribute a name.</param>
public sealed record GraphEdge(int Source, int Target, string Type, double Weight, bool Directed, ImmutableArray<GraphAttribute> Attributes)
    : IEdge<int>
{
    /// <summary>The number of the node at the other end from one of its ends; that same node where the edge is a loop.</summary>
    /// <param name="end">The number of the node at one end.</param>
    public int OtherEnd(int end) => end == Source ? Target : Source;
}
