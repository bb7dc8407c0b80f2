using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A search, as a URL or a command line states it. Chosen values of one facet are alternatives; different facets must all hold.</summary>
public sealed record SearchRequest
{
    /// <summary>The deepest result that can be paged to: past it nobody reads, and each page costs all before it.</summary>
    public const int DeepestResult = 10_000;

    /// <summary>How many pages of a list can be paged to; at least 1.</summary>
    /// <param name="results">How many results there are.</param>
    /// <param name="size">How many stand on a page.</param>
    public static int PagesOf(int results, int size) => Math.Max(1, Math.Min((int)((results + size - 1L) / size), DeepestResult / size));

    /// <summary>The query, in the syntax of <c>docs/query-syntax.md</c>; empty finds every passage that the facets allow.</summary>
    public string Query { get; init; } = "";

    /// <summary>Languages to look in; empty is all.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>Documents to look in; empty is all.</summary>
    public ImmutableArray<DocumentId> Documents { get; init; } = [];

    /// <summary>Kinds of documents to look in; empty is all.</summary>
    public ImmutableArray<DocumentKind> Types { get; init; } = [];

    /// <summary>Entities that passages must mention: alternatives within a type, all of the types.</summary>
    public ImmutableArray<EntityId> Entities { get; init; } = [];

    /// <summary>The order of results.</summary>
    public PassageSort Sort { get; init; }

    /// <summary>Whether results are documents, each with its best passages, in place of passages.</summary>
    public bool ByDocument { get; init; }

    /// <summary>
    /// Whether near-duplicates, such as one paragraph in two documents, are shown as one result, the best of them. Not where results are documents, or
    /// in the documents' own order.
    /// </summary>
    public bool Fold { get; init; } = true;

    /// <summary>Whether to say of each passage how its score comes about.</summary>
    public bool Explain { get; init; }

    /// <summary>The page of results, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Results a page, 1 to 100.</summary>
    public int PageSize { get; init; } = 10;
}
