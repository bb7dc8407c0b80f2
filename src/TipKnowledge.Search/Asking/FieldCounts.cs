namespace TipKnowledge.Search.Asking;

/// <summary>Asks for the most frequent values of a keyword field among all matches.</summary>
/// <param name="Field">The field.</param>
/// <param name="Most">How many at most, besides the values of the field's own filter, which are always there.</param>
public sealed record FieldCounts(string Field, int Most);
