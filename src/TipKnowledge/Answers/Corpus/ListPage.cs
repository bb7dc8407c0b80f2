using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A part of a list.</summary>
/// <param name="Items">What stands in this part, in the order of the list.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Next">Where the next part begins, to be given back as it is; <see langword="null"/> after the last, and where a list that is
/// ordered by the engine goes on past what can be paged to (10,000 results).</param>
public sealed record ListPage<T>(ImmutableArray<T> Items, int Total, string? Next);
