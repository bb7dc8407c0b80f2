using System.Collections.Immutable;
using TipKnowledge.Answers;

namespace TipKnowledge.Passages.Searching;

/// <summary>A search among passages.</summary>
public sealed record PassageSearch
{
    /// <summary>The query as typed, in the syntax of <c>docs/query-syntax.md</c>; empty matches all.</summary>
    public string Query { get; init; } = "";

    /// <summary>What must hold besides: keys of one field are alternatives, all fields must hold.</summary>
    public ImmutableArray<PassageKey> Keys { get; init; } = [];

    /// <summary>The order of results.</summary>
    public PassageSort Sort { get; init; }

    /// <summary>How many passages to return of each document, where results are documents; 0 where they are passages.</summary>
    public int PerDocument { get; init; }

    /// <summary>Whether near-duplicates of an earlier result are left out. Not where results are documents, or in the documents' own order.</summary>
    public bool Fold { get; init; }

    /// <summary>Whether to say of each passage how its score comes about.</summary>
    public bool Explain { get; init; }

    /// <summary>How many results to leave out at the front.</summary>
    public int Skip { get; init; }

    /// <summary>How many results to return at most.</summary>
    public int Take { get; init; } = 10;

    /// <summary>The fields to count values of, over all matches; a field's own keys do not narrow its counts.</summary>
    public ImmutableArray<PassageField> Facets { get; init; } = [];

    /// <summary>How many values a facet holds at most, besides those that are chosen.</summary>
    public int FacetSize { get; init; } = 10;
}
