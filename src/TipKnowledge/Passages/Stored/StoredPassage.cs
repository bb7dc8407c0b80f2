using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Passages.Stored;

/// <summary>A passage with what was found in it, as the index keeps it.</summary>
public sealed record StoredPassage
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>Its place in the document, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What part of the document it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The headings it stands under, outermost first.</summary>
    public required ImmutableArray<string> SectionPath { get; init; }

    /// <summary>A heading's depth from 1; 0 for all else.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A footnote's mark or a list item's label.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where a passage of a statute stands in it.</summary>
    public Provision? Provision { get; init; }

    /// <summary>The clean text.</summary>
    public required string Text { get; init; }

    /// <summary>What the source emphasises, in <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; init; } = [];

    /// <summary>The page of the file it starts on, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number printed on that page, where there is one.</summary>
    public string? PrintedPage { get; init; }

    /// <summary>Its place in the source file.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The mentions in it, by place.</summary>
    public ImmutableArray<StoredMention> Mentions { get; init; } = [];

    /// <summary>The relations its sentences state, by place.</summary>
    public ImmutableArray<StoredRelation> Relations { get; init; } = [];
}
