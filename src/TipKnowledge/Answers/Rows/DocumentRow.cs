using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A document, as a row of an export.</summary>
/// <param name="Doc">The document's id.</param>
/// <param name="Id">The law that the document is; <see langword="null"/> where it is none, or does not tell which.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="KindShownBy">The words of the text that show the kind; <see langword="null"/> where a references file tells it, or nothing does.</param>
/// <param name="Title">The title; <see langword="null"/> where none is known.</param>
/// <param name="Authors">The authors, given names first.</param>
/// <param name="Year">The year.</param>
/// <param name="Journal">The journal, book or series.</param>
/// <param name="Language">The language of most of its text.</param>
/// <param name="Pages">How many pages the file has.</param>
/// <param name="Basis">The laws that head the items of its legal basis.</param>
/// <param name="File">The file, relative to the corpus, with forward slashes.</param>
/// <param name="Format">The file's format, as its ending says.</param>
public sealed record DocumentRow(
    string Doc,
    EntityId? Id,
    DocumentKind Kind,
    string? KindShownBy,
    string? Title,
    ImmutableArray<string> Authors,
    int? Year,
    string? Journal,
    Language Language,
    int Pages,
    ImmutableArray<EntityId> Basis,
    string File,
    string Format);
