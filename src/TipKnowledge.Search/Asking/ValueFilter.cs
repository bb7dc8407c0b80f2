using System.Collections.Immutable;

namespace TipKnowledge.Search.Asking;

/// <summary>Keeps the entries that have one of some values in a field of whole values.</summary>
/// <param name="Field">The keyword or filter field.</param>
/// <param name="Values">The values; alternatives.</param>
public sealed record ValueFilter(string Field, ImmutableArray<string> Values);
