using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Asking;

/// <summary>Asks how often the values of two keyword fields stand in one entry. Of a field with itself, each pair of different values counts once.</summary>
/// <param name="Query">Which entries count.</param>
/// <param name="First">The one field.</param>
/// <param name="Second">The other field, or the same.</param>
/// <param name="Most">How many pairs at most.</param>
public sealed record PairsQuestion(Query Query, string First, string Second, int Most = int.MaxValue)
{
    /// <summary>
    /// How many values of a field are paired in one entry, the first in their order: pairs grow with the square, and an entry with more is a list.
    /// </summary>
    public const int ValuesOfEntry = 400;
}
