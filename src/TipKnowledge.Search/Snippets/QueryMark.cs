using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Snippets;

/// <summary>A word of a text that matches, in UTF-16 code units, half-open.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Part">The part of the query that it matches: a word, a phrase or a pattern.</param>
public readonly record struct QueryMark(int Start, int End, Query Part)
{
    /// <summary>The stretch alone.</summary>
    public TextMark Span => new(Start, End);
}
