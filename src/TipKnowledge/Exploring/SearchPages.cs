using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Store;

namespace TipKnowledge.Exploring;

/// <summary>Answers searches.</summary>
internal sealed class SearchPages(IPassageSnapshot snapshot, PaperTitles titles, EntityNames names)
{
    /// <summary>How many values a facet shows: as many as fit a screen beside ten results.</summary>
    private const int FacetSize = 12;

    /// <summary>The deepest result that can be paged to: past it nobody reads, and each page costs all before it.</summary>
    private const int DeepestResult = 10_000;

    private static readonly ImmutableArray<PassageField> FacetFields =
        [PassageField.Language, PassageField.Paper, PassageField.Law, PassageField.Agency, PassageField.Country];

    public SearchPage Search(SearchRequest request)
    {
        var clock = TimeProvider.System.GetTimestamp();
        var size = Math.Clamp(request.PageSize, 1, 100);
        var page = Math.Clamp(request.Page, 1, DeepestResult / size);
        var search = new PassageSearch
        {
            Query = request.Query,
            Keys = Keys(request),
            Skip = (page - 1) * size,
            Take = size,
            Facets = FacetFields,
            FacetSize = FacetSize,
        };
        var matches = snapshot.Search(search);
        if (matches.Matches.IsEmpty && matches.Total > 0)
        {
            page = Math.Min((matches.Total + size - 1) / size, DeepestResult / size);
            matches = snapshot.Search(search with { Skip = (page - 1) * size });
        }
        return new SearchPage(
            request with { Page = page, PageSize = size },
            matches.Total,
            [.. matches.Matches.Select(m => new SearchHit(PassageViews.Reference(m.Passage, titles), m.Snippet, m.Score))],
            [.. FacetFields.Select(field => Facet(field, matches.Facets[field], search.Keys))],
            matches.Notice,
            TimeProvider.System.GetElapsedTime(clock).TotalMilliseconds);
    }

    private static ImmutableArray<PassageKey> Keys(SearchRequest request) =>
    [
        .. request.Languages.Select(PassageKey.Of),
        .. request.Papers.Select(PassageKey.Of),
        .. request.Entities.Select(PassageKey.Of),
    ];

    private Facet Facet(PassageField field, ImmutableArray<KeyCount> counts, ImmutableArray<PassageKey> chosen) => new(
        field switch
        {
            PassageField.Language => FacetKind.Language,
            PassageField.Paper => FacetKind.Paper,
            PassageField.Law => FacetKind.Law,
            PassageField.Agency => FacetKind.Agency,
            _ => FacetKind.Country,
        },
        [.. counts.Select(c => new FacetValue(c.Value, Name(field, c.Value), c.Count, chosen.Contains(new PassageKey(field, c.Value))))]);

    private LocalName Name(PassageField field, string value)
    {
        if (field == PassageField.Paper) return Same(titles.Of(new PaperId(value)));
        return field != PassageField.Language && EntityId.TryParse(value, out var id) ? names.Of(id) : Same(value);
    }

    private static LocalName Same(string name) => new(name, name);
}
