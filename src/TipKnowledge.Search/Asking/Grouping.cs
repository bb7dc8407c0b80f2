namespace TipKnowledge.Search.Asking;

/// <summary>Makes the values of a field the results, each with its best entries.</summary>
/// <param name="Field">The keyword field, of one value an entry.</param>
/// <param name="PerGroup">How many entries of each.</param>
public sealed record Grouping(string Field, int PerGroup);
