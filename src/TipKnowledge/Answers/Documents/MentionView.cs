using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A mention to be shown in its passage.</summary>
/// <param name="Span">Where, in the passage's text.</param>
/// <param name="Id">What it names.</param>
/// <param name="Name">That entity's name.</param>
/// <param name="Pinpoint">The article cited, or <see langword="null"/>.</param>
/// <param name="Resolved">Whether the id is more than the words themselves.</param>
public sealed record MentionView(TextSpan Span, EntityId Id, LocalName Name, string? Pinpoint, bool Resolved)
{
    /// <summary>Where the corpus holds the article that is cited; <see langword="null"/> where it does not, or none is cited.</summary>
    public ProvisionReference? Text { get; init; }
}
