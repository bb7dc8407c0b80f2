using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages.Searching;

namespace TipKnowledge.Exploring;

/// <summary>A search, as a URL or a command line states it. Chosen values of one facet are alternatives; different facets must all hold.</summary>
public sealed record SearchRequest
{
    /// <summary>The query, in the syntax of <c>docs/query-syntax.md</c>; empty finds every passage that the facets allow.</summary>
    public string Query { get; init; } = "";

    /// <summary>Languages to look in; empty is all.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>Papers to look in; empty is all.</summary>
    public ImmutableArray<PaperId> Papers { get; init; } = [];

    /// <summary>Entities that passages must mention: alternatives within a type, all of the types.</summary>
    public ImmutableArray<EntityId> Entities { get; init; } = [];

    /// <summary>The order of results.</summary>
    public PassageSort Sort { get; init; }

    /// <summary>Whether results are papers, each with its best passages, in place of passages.</summary>
    public bool ByPaper { get; init; }

    /// <summary>
    /// Whether near-duplicates, such as one paragraph in two papers, are shown as one result, the best of them. Not where results are papers, or
    /// in the papers' own order.
    /// </summary>
    public bool Fold { get; init; } = true;

    /// <summary>Whether to say of each passage how its score comes about.</summary>
    public bool Explain { get; init; }

    /// <summary>The page of results, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Results a page, 1 to 100.</summary>
    public int PageSize { get; init; } = 10;
}
