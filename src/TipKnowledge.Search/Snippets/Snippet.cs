using System.Collections.Immutable;

namespace TipKnowledge.Search.Snippets;

/// <summary>A part of a text that shows why it was found.</summary>
/// <param name="Start">Where the part starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Marks">What matches in it, relative to <paramref name="Start"/>.</param>
public sealed record Snippet(int Start, int End, ImmutableArray<TextMark> Marks);
