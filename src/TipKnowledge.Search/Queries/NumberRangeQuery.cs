namespace TipKnowledge.Search.Queries;

/// <summary>Entries whose number in a field lies in a range; every one scores 1.</summary>
/// <param name="Field">The field, of numbers.</param>
/// <param name="Min">The least, inclusive; <see langword="null"/> is no bound.</param>
/// <param name="Max">The greatest, inclusive; <see langword="null"/> is no bound.</param>
public sealed record NumberRangeQuery(string Field, long? Min, long? Max) : Query;
