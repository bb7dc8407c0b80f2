using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts;

namespace TipKnowledge.Passages.Stored;

/// <summary>What is kept of a document beside its record, so that lists of documents are read without it.</summary>
/// <param name="Pages">The file's pages.</param>
/// <param name="Parts">The ordinal of the first passage of each part that it is read in, ascending; the first is 0.</param>
/// <param name="Claims">What it claims of laws and abbreviations, so that documents are compared without reading their passages.</param>
public sealed record DocumentDetails(ImmutableArray<Page> Pages, ImmutableArray<int> Parts, ImmutableArray<Claim> Claims)
{
    /// <summary>Its furniture, in order of its places: it is kept here and not among the passages, so that no search and no evidence comes by it.</summary>
    public ImmutableArray<StoredPassage> Furniture { get; init; } = [];
}
