using System.Collections.Immutable;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Answers;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Snippet">The part of it that shows best why, with the words that matched marked.</param>
/// <param name="Score">Its score; only comparable within one search.</param>
public sealed record SearchHit(PassageReference Passage, MarkedText Snippet, float Score)
{
    /// <summary>How its score comes about, where that was asked for; its parts add up to it.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Where near-duplicates of it stand that were found, too, and are not shown: the same paragraph in another document; the first twenty.</summary>
    public ImmutableArray<PassageReference> Duplicates { get; init; } = [];
}
