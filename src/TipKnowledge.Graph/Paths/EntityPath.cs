using System.Collections.Immutable;

namespace TipKnowledge.Graph.Paths;

/// <summary>A way from one node to another that comes to no node twice.</summary>
/// <param name="Steps">The steps, at least one; each starts where the one before ends.</param>
public sealed record EntityPath(ImmutableArray<PathStep> Steps)
{
    /// <summary>The numbers of the nodes, both ends included; one more than there are steps.</summary>
    public ImmutableArray<int> Nodes => [Steps[0].From, .. Steps.Select(step => step.To)];
}
