using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Exploring;

/// <summary>Where a passage stands: all that is needed to cite it and to open it.</summary>
public sealed record PassageReference
{
    /// <summary>The paper.</summary>
    public required PaperId Paper { get; init; }

    /// <summary>The paper's title.</summary>
    public required string PaperTitle { get; init; }

    /// <summary>The passage's place in the paper, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What part of the paper it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The headings it stands under, outermost first.</summary>
    public required ImmutableArray<string> SectionPath { get; init; }

    /// <summary>The page of the file, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number printed on that page, where there is one.</summary>
    public string? PrintedPage { get; init; }
}
