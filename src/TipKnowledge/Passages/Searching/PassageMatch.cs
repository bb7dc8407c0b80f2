using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Passages.Searching;

/// <summary>A passage that a search found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Snippet">The part of it that shows best why, with the words that matched marked.</param>
/// <param name="Score">Its score; only comparable within one search.</param>
public sealed record PassageMatch(StoredPassage Passage, MarkedText Snippet, float Score)
{
    /// <summary>How its score comes about, where that was asked for.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The near-duplicates among what was found that it stands for.</summary>
    public ImmutableArray<StoredPassage> Duplicates { get; init; } = [];
}
