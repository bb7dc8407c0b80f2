namespace TipKnowledge.Graph.Algorithms;

/// <summary>A node that a search came to.</summary>
/// <param name="Node">Its number.</param>
/// <param name="Depth">How many steps it is from the start.</param>
public readonly record struct ReachedNode(int Node, int Depth);
