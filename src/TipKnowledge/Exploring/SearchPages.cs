using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;

namespace TipKnowledge.Exploring;

/// <summary>Answers searches.</summary>
internal sealed class SearchPages(PassageSnapshot snapshot, PaperTitles titles, EntityNames names, CorpusWords words)
{
    /// <summary>How many values a facet shows: as many as fit a screen beside ten results.</summary>
    private const int FacetSize = 12;

    /// <summary>The deepest result that can be paged to: past it nobody reads, and each page costs all before it.</summary>
    public const int DeepestResult = 10_000;

    /// <summary>Passages of each paper, where results are papers: enough to see why it is there.</summary>
    private const int PassagesOfPaper = 3;

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
            Sort = request.Sort,
            PerPaper = request.ByPaper ? PassagesOfPaper : 0,
            Fold = request.Fold,
            Explain = request.Explain,
            Skip = (page - 1) * size,
            Take = size,
            Facets = FacetFields,
            FacetSize = FacetSize,
        };
        var matches = snapshot.Search(search);
        if (matches.Matches.IsEmpty && matches.Results > 0)
        {
            page = Math.Min((matches.Results + size - 1) / size, DeepestResult / size);
            matches = snapshot.Search(search with { Skip = (page - 1) * size });
        }
        var hits = Hits(matches);
        return new SearchPage
        {
            Request = request with { Page = page, PageSize = size },
            Total = matches.Total,
            Results = matches.Results,
            Hits = hits,
            Papers = Papers(matches, hits),
            Facets = [.. FacetFields.Select(field => Facet(field, matches.Facets[field], search.Keys))],
            Notice = matches.Notice,
            DidYouMean = Better(search, matches.Total),
            Milliseconds = TimeProvider.System.GetElapsedTime(clock).TotalMilliseconds,
        };
    }

    /// <summary>The passages most like one.</summary>
    public ImmutableArray<SearchHit>? Similar(PaperId paper, int ordinal, int most) =>
        snapshot.SimilarToPassage(paper, ordinal, most) is { } found ? Hits(found) : null;

    /// <summary>The papers most like one.</summary>
    public ImmutableArray<PaperHits>? Similar(PaperId paper, int most) =>
        snapshot.SimilarToPaper(paper, most, PassagesOfPaper) is { } found ? Papers(found, Hits(found)) : null;

    // only what finds more is a better query
    private string? Better(PassageSearch search, int total) =>
        words.Correct(search.Query) is { } corrected && snapshot.Search(search with { Query = corrected, Facets = [], Take = 0 }).Total > total ? corrected : null;

    private ImmutableArray<SearchHit> Hits(PassageMatches matches) =>
    [
        .. matches.Matches.Select(m => new SearchHit(PassageViews.Reference(m.Passage, titles), m.Snippet, m.Score)
        {
            Explanation = m.Explanation,
            Duplicates = [.. m.Duplicates.Select(d => PassageViews.Reference(d, titles))],
        }),
    ];

    private ImmutableArray<PaperHits> Papers(PassageMatches matches, ImmutableArray<SearchHit> hits) =>
        [.. matches.Papers.Select(paper => Paper(paper, hits))];

    private PaperHits Paper(KeyCount count, ImmutableArray<SearchHit> hits)
    {
        var paper = snapshot.Paper(new PaperId(count.Value))
            ?? throw new InvalidOperationException($"The index holds passages of '{count.Value}' but not the paper.");
        return new PaperHits(EntityPages.Summary(paper), count.Count, [.. hits.Where(h => h.Passage.Paper == paper.Id)]);
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
