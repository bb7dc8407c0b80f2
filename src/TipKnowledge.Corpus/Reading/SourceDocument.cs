using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Reading;

/// <summary>A document as read: its text, cut into pages of lines. What every reader makes, and all that parsing sees.</summary>
/// <param name="Text">The whole text of the file, line breaks and form feeds included.</param>
/// <param name="Pages">The pages, in order, covering all of the text.</param>
public sealed record SourceDocument(string Text, ImmutableArray<SourcePage> Pages)
{
    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> Of(SourceLine line) => Text.AsSpan(line.Start, line.Length);
}
