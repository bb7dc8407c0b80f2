using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>How two entities are connected by what sentences say.</summary>
/// <param name="From">Where the paths start.</param>
/// <param name="To">Where they end.</param>
/// <param name="Paths">The paths: fewest steps first, then those of the strongest evidence.</param>
/// <param name="IsCut">Whether the search ended at its limit, so that there may be others.</param>
public sealed record PathsBetween(EntitySummary From, EntitySummary To, ImmutableArray<EntityConnection> Paths, bool IsCut);
