using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A passage, whole, with its mentions.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="Text">Its clean text; whoever shows it encodes it.</param>
/// <param name="Mentions">The mentions in it, by place; a country may lie inside a law or an agency.</param>
/// <param name="Emphasis">What the source emphasises, in <paramref name="Text"/>.</param>
/// <param name="Label">A footnote's mark, the label of a list item or of a paragraph of an article; empty where there is none.</param>
/// <param name="HeadingLevel">A heading's depth from 1; 0 for all else.</param>
/// <param name="Source">Its place in the source file.</param>
public sealed record PassageView(
    PassageReference Reference,
    string Text,
    ImmutableArray<MentionView> Mentions,
    ImmutableArray<TextSpan> Emphasis,
    string Label,
    int HeadingLevel,
    SourceSpan Source)
{
    /// <summary>Whether the text goes on: a passage of a size that no page can show.</summary>
    public bool IsCut { get; init; }

    /// <summary>
    /// Of the number line of an article, its explanation; of that of an explanation, its article; <see langword="null"/> for all else.
    /// </summary>
    public ProvisionReference? Counterpart { get; init; }
}
