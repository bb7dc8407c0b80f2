using System.Collections.Immutable;

namespace TipKnowledge.Search.Asking;

/// <summary>A value of the field that results are grouped by.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many matching entries have it.</param>
/// <param name="Hits">The best of them, best first.</param>
public sealed record HitGroup(string Value, int Count, ImmutableArray<EngineHit> Hits);
