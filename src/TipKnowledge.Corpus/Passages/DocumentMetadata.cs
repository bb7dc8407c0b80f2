using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Passages;

/// <summary>What is known about a document as a publication; members are those of CSL-JSON. Only what a text or a references file tells.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The title; where none is known, the file name without its ending.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title is the document's own; else it is the file's name, or a key of the references file.</summary>
    public bool IsTitleKnown { get; init; } = true;

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The words of the text that show the kind; <see langword="null"/> where a references file tells it, or nothing does.</summary>
    public string? KindShownBy { get; init; }

    /// <summary>The CSL item type, such as <c>article-journal</c> or <c>thesis</c>.</summary>
    public string Type { get; init; } = "document";

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<PersonName> Authors { get; init; } = [];

    /// <summary>The year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>The journal, book or series.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    public string? Issue { get; init; }

    /// <summary>The pages, as printed: <c>53-70</c>.</summary>
    public string? Pages { get; init; }

    /// <summary>The number of a court's decision, as printed: <c>318/Pid.B/2016/PN Mra</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The publisher: of a thesis the university, of a decision the court.</summary>
    public string? Publisher { get; init; }

    /// <summary>The DOI, without a resolver's address.</summary>
    public string? Doi { get; init; }

    /// <summary>The ISSN of the journal.</summary>
    public string? Issn { get; init; }

    /// <summary>The address of the publication.</summary>
    public string? Url { get; init; }

    /// <summary>The licence, by name or address.</summary>
    public string? License { get; init; }

    /// <summary>Keywords in Indonesian.</summary>
    public ImmutableArray<string> KeywordsIndonesian { get; init; } = [];

    /// <summary>Keywords in English.</summary>
    public ImmutableArray<string> KeywordsEnglish { get; init; } = [];
}
