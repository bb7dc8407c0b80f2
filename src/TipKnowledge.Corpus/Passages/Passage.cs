using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Corpus.Passages;

/// <summary>The unit of everything: a paragraph, heading, abstract, list item, footnote or reference of a document, as clean text.</summary>
public sealed record Passage
{
    /// <summary>Its place in the document's reading order, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What part of the document it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>The headings it stands under, outermost first; a heading's own text is not in its own path.</summary>
    public required ImmutableArray<string> SectionPath { get; init; }

    /// <summary>A heading's depth, 1 for the outermost; 0 for all that is no heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A footnote's mark or a list item's label as printed (<c>12</c>, <c>a.</c>); empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where a passage of a statute stands in it; <see langword="null"/> in documents of other kinds.</summary>
    public Provision? Provision { get; init; }

    /// <summary>The clean text: lines rejoined, emphasis marks and footnotes' marks and page furniture removed.</summary>
    public required string Text { get; init; }

    /// <summary>Stretches of <see cref="Text"/> that the source marks as emphasised.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; init; } = [];

    /// <summary>Footnotes' marks that stood in the text, by their places; they are not in <see cref="Text"/>.</summary>
    public ImmutableArray<NoteMark> NoteMarks { get; init; } = [];

    /// <summary>From <see cref="Text"/> to the source file.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>The page it starts on, 1-based, counted in the file.</summary>
    public required int Page { get; init; }

    /// <summary>All of the passage's text in the source.</summary>
    public SourceSpan Source => Map.ToSource(Text, 0, Text.Length);
}
