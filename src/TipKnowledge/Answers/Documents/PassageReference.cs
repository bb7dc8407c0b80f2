using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>Where a passage stands: all that is needed to cite it and to open it.</summary>
public sealed record PassageReference
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The document's title.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>The passage's place in the document, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What part of the document it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The headings it stands under, outermost first.</summary>
    public required ImmutableArray<string> SectionPath { get; init; }

    /// <summary>The page of the file, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number printed on that page, where there is one.</summary>
    public string? PrintedPage { get; init; }

    /// <summary>
    /// The provision of a statute that it is, as it is cited: <c>Pasal 7 ayat (1)</c>, of the explanatory note <c>Penjelasan Pasal 7</c>;
    /// <see langword="null"/> outside of articles.
    /// </summary>
    public string? Pinpoint { get; init; }

    /// <summary>The same as the end of an address: <c>pasal-7/ayat-1</c>.</summary>
    public string? Provision { get; init; }

    /// <summary>Whether it is a letter (huruf) of a paragraph (ayat), which stands under that.</summary>
    public bool IsUnderParagraph { get; init; }
}
