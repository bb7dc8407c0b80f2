using System.Collections.Immutable;

namespace TipKnowledge.Graph;

/// <summary>A node.</summary>
/// <param name="Key">What it is known by; no two nodes of a graph have the same.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Label">What to show.</param>
/// <param name="Attributes">What else is known, one attribute a name.</param>
public sealed record GraphNode(string Key, string Kind, string Label, ImmutableArray<GraphAttribute> Attributes);
