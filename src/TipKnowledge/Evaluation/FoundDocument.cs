using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Evaluation;

/// <summary>A document as it was found.</summary>
/// <param name="Row">The document; <see langword="null"/> where it is not in the index.</param>
/// <param name="Passages">Its passages, its furniture among them.</param>
/// <param name="Laws">The laws that it names, by place.</param>
internal sealed record FoundDocument(DocumentRow? Row, ImmutableArray<PassageRow> Passages, ImmutableArray<string> Laws)
{
    /// <summary>Its headings, in order.</summary>
    public ImmutableArray<string> Headings { get; } = [.. Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text)];

    /// <summary>Its title; where none is known, its passages of that kind.</summary>
    public string Title =>
        Row?.Title is { Length: > 0 } known ? known : string.Join(' ', Passages.Where(p => p.Kind == PassageKind.Title).Select(p => p.Text));
}
