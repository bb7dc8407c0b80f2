using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A document, to be read: whole, or one of its parts.</summary>
public sealed record DocumentPage
{
    /// <summary>Its id.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Its file, relative to the corpus.</summary>
    public required string File { get; init; }

    /// <summary>The publication.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The language of most of its text.</summary>
    public required Language Language { get; init; }

    /// <summary>The law that the document is; <see langword="null"/> where it is none, or does not tell which.</summary>
    public EntitySummary? Law { get; init; }

    /// <summary>The laws that head the items of its legal basis, in their order.</summary>
    public required ImmutableArray<EntitySummary> Basis { get; init; }

    /// <summary>How many pages the file has.</summary>
    public required int PageCount { get; init; }

    /// <summary>How many passages it has.</summary>
    public required int PassageCount { get; init; }

    /// <summary>How many page heads, feet and numbers it has, which stand outside of its passages.</summary>
    public required int FurnitureCount { get; init; }

    /// <summary>Which part this is, from 1.</summary>
    public required int Part { get; init; }

    /// <summary>How many parts it has.</summary>
    public required int Parts { get; init; }

    /// <summary>The ordinal of the first passage of the part before; <see langword="null"/> where this is the first.</summary>
    public int? Previous { get; init; }

    /// <summary>The ordinal of the first passage of the next part; <see langword="null"/> where this is the last.</summary>
    public int? Next { get; init; }

    /// <summary>Its headings, in reading order: all, or, of more than a page holds, the first of the upper levels.</summary>
    public required ImmutableArray<OutlineEntry> Outline { get; init; }

    /// <summary>The pages of the file on which passages of this part start.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The passages of this part, in reading order.</summary>
    public required ImmutableArray<PassageView> Passages { get; init; }

    /// <summary>
    /// Page heads, feet and numbers of this part, where they were asked for, by place: each stands before the first passage that begins
    /// behind it.
    /// </summary>
    public ImmutableArray<PassageView> Furniture { get; init; } = [];

    /// <summary>What the whole document names, most often first; of each type the first.</summary>
    public required ImmutableArray<EntitySummary> Entities { get; init; }

    /// <summary>What is in doubt about it, by place; also where another document stands against it.</summary>
    public required ListPage<DoubtView> Doubts { get; init; }
}
