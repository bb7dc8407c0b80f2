namespace TipKnowledge.Search.Asking;

/// <summary>How often two values stand in one entry.</summary>
/// <param name="First">The value of the first field.</param>
/// <param name="Second">The value of the second field.</param>
/// <param name="Count">In how many entries.</param>
public readonly record struct PairCount(string First, string Second, int Count);
