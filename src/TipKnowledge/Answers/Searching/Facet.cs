using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A way to narrow the results.</summary>
/// <param name="Kind">What it narrows by.</param>
/// <param name="Values">Its values, most frequent first; chosen ones are always among them.</param>
public sealed record Facet(FacetKind Kind, ImmutableArray<FacetValue> Values);
