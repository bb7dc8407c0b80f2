namespace TipKnowledge.Graph.Paths;

/// <summary>That a neighbour can be reached in a step, and how long the step is.</summary>
internal readonly record struct Hop(int Neighbour, long Length);
