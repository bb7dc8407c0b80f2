using System.Collections.Immutable;

namespace TipKnowledge.Exploring;

/// <summary>A page of results.</summary>
/// <param name="Request">What was asked, with page numbers brought into range.</param>
/// <param name="Total">How many passages match.</param>
/// <param name="Hits">The passages of this page, best first.</param>
/// <param name="Facets">One for each of language, paper, law, agency and country, in this order; counted over all matches.</param>
/// <param name="Notice">What could not be read in the query, and where; <see langword="null"/> where all could.</param>
/// <param name="Milliseconds">How long the search took.</param>
public sealed record SearchPage(
    SearchRequest Request,
    int Total,
    ImmutableArray<SearchHit> Hits,
    ImmutableArray<Facet> Facets,
    QueryNotice? Notice,
    double Milliseconds);
