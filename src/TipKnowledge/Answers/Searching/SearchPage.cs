using System.Collections.Immutable;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Answers;

/// <summary>A page of results.</summary>
public sealed record SearchPage
{
    /// <summary>What was asked, with page numbers brought into range.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>How many passages match.</summary>
    public required int Total { get; init; }

    /// <summary>How many results there are: documents where they were asked for, else passages.</summary>
    public required int Results { get; init; }

    /// <summary>How many pages of results there are; at least 1.</summary>
    public int PageCount => SearchRequest.PagesOf(Results, Request.PageSize);

    /// <summary>The passages of this page, in the order asked for; of documents, those of one after those of another.</summary>
    public required ImmutableArray<SearchHit> Hits { get; init; }

    /// <summary>The documents of this page, where documents were asked for; else none.</summary>
    public required ImmutableArray<DocumentHits> Documents { get; init; }

    /// <summary>
    /// One for each of language, document, law, agency, country and kind of document, in this order; counted over all matches.
    /// </summary>
    public required ImmutableArray<Facet> Facets { get; init; }

    /// <summary>What could not be read in the query, and where; <see langword="null"/> where all could.</summary>
    public QueryNotice? Notice { get; init; }

    /// <summary>Which limits the search met, so that it may have found less, or more, than was asked for; empty where it met none.</summary>
    public ImmutableArray<LimitsMet> Limits { get; init; } = [];

    /// <summary>The query with its words corrected, where that finds more; else <see langword="null"/>.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>How long the search took.</summary>
    public double Milliseconds { get; init; }
}
