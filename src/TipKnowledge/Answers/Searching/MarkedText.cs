using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>Text with stretches to be marked. The text is as in the document: whoever shows it encodes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">What to mark, in UTF-16 code units of <paramref name="Text"/>, in order, not overlapping.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Marks);
