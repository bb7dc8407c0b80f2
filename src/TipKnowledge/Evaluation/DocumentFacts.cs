using System.Collections.Immutable;

namespace TipKnowledge.Evaluation;

/// <summary>
/// What a person says of a document: what parsing is held against. What is not told is not scored; a list that is left out is empty.
/// </summary>
public sealed record DocumentFacts
{
    /// <summary>The document's id.</summary>
    public required string Doc { get; init; }

    /// <summary>What kind of document it is, in snake case.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title; of a statute what it is about, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>Other writings of its title that are as good.</summary>
    public ImmutableArray<string> TitleAlso { get => field.IsDefault ? [] : field; init; }

    /// <summary>Its year.</summary>
    public int? Year { get; init; }

    /// <summary>Its authors, given names first.</summary>
    public ImmutableArray<string> Authors { get => field.IsDefault ? [] : field; init; }

    /// <summary>The id of the law that it is.</summary>
    public string? Id { get; init; }

    /// <summary>The ids of the laws that head the items of its legal basis.</summary>
    public ImmutableArray<string> Basis { get => field.IsDefault ? [] : field; init; }

    /// <summary>Of a statute, the number and the title of each chapter.</summary>
    public ImmutableArray<ImmutableArray<string>> Babs { get => field.IsDefault ? [] : field; init; }

    /// <summary>Of a statute, how many articles it has: those from 1 to this.</summary>
    public int? Pasal { get; init; }

    /// <summary>Of all but statutes, its headings; <see langword="null"/> where they were not marked.</summary>
    public ImmutableArray<FactLine>? Headings { get; init; }

    /// <summary>Page heads, feet, numbers and other lines that are no text of it.</summary>
    public ImmutableArray<FactLine> Furniture { get => field.IsDefault ? [] : field; init; }

    /// <summary>Its footnotes and endnotes.</summary>
    public ImmutableArray<FactLine> Notes { get => field.IsDefault ? [] : field; init; }

    /// <summary>The entries of its list of references.</summary>
    public ImmutableArray<FactLine> References { get => field.IsDefault ? [] : field; init; }
}
