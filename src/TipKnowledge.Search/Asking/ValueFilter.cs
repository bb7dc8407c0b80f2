using System.Collections.Immutable;

namespace TipKnowledge.Search.Asking;

/// <summary>Keeps the entries that have one of some values in a keyword field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The values; alternatives.</param>
public sealed record ValueFilter(string Field, ImmutableArray<string> Values);
