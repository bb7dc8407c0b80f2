using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>Entries with any of some values in a field of whole values; every one scores 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The values.</param>
public sealed record AnyOfQuery(string Field, ImmutableArray<string> Values) : Query;
