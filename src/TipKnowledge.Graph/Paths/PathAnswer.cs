using System.Collections.Immutable;

namespace TipKnowledge.Graph.Paths;

/// <summary>The best paths between two nodes.</summary>
/// <param name="Paths">The paths, the best first: none of those left out is better than the last.</param>
/// <param name="Examined">How many edges were examined, each time counted.</param>
/// <param name="LimitMet">Whether the search ended at its limit of edges, so that there may be more paths than these.</param>
public sealed record PathAnswer(ImmutableArray<EntityPath> Paths, int Examined, bool LimitMet);
