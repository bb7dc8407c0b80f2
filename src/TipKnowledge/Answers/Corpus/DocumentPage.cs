using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A document, to be read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">Its file, relative to the corpus.</param>
/// <param name="Metadata">The publication.</param>
/// <param name="Pages">The file's pages.</param>
/// <param name="Passages">All its passages, in reading order.</param>
/// <param name="Entities">What it names, most often first.</param>
public sealed record DocumentPage(
    DocumentId Id,
    string File,
    DocumentMetadata Metadata,
    ImmutableArray<Page> Pages,
    ImmutableArray<PassageView> Passages,
    ImmutableArray<EntitySummary> Entities)
{
    /// <summary>What is in doubt about it, by place; also where another document stands against it.</summary>
    public ImmutableArray<DoubtView> Doubts { get; init; } = [];
}
