using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Asking;

/// <summary>Asks how often the values of two keyword fields stand in one entry. Of a field with itself, each pair of different values counts once.</summary>
/// <param name="Query">Which entries count.</param>
/// <param name="First">The one field.</param>
/// <param name="Second">The other field, or the same.</param>
/// <param name="Most">How many pairs at most.</param>
public sealed record PairsQuestion(Query Query, string First, string Second, int Most = int.MaxValue);
