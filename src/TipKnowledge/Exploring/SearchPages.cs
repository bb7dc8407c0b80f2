using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Exploring;

/// <summary>Answers searches.</summary>
internal sealed class SearchPages(PassageSnapshot snapshot, Naming naming, CorpusWords words)
{
    /// <summary>How many values a facet shows: as many as fit a screen beside ten results.</summary>
    private const int FacetSize = 12;

    /// <summary>Passages of each document, where results are documents: enough to see why it is there.</summary>
    private const int PassagesOfDocument = 3;

    /// <summary>How many mentions are shown in a passage that others are like.</summary>
    private const int MostMarks = 500;

    private static readonly ImmutableArray<PassageField> FacetFields =
        [PassageField.Language, PassageField.Document, PassageField.Law, PassageField.Agency, PassageField.Country, PassageField.Type];

    public SearchPage Search(SearchRequest request, CancellationToken cancellation)
    {
        var clock = TimeProvider.System.GetTimestamp();
        var size = Math.Clamp(request.PageSize, 1, 100);
        var page = Math.Clamp(request.Page, 1, SearchRequest.DeepestResult / size);
        var search = new PassageSearch
        {
            Query = request.Query,
            Keys = Keys(request),
            Sort = request.Sort,
            PerDocument = request.ByDocument ? PassagesOfDocument : 0,
            Fold = request.Fold,
            Explain = request.Explain,
            Skip = (page - 1) * size,
            Take = size,
            Facets = FacetFields,
            FacetSize = FacetSize,
        };
        var matches = snapshot.Search(search, cancellation);
        if (matches.Matches.IsEmpty && matches.Results > 0)
        {
            page = SearchRequest.PagesOf(matches.Results, size);
            matches = snapshot.Search(search with { Skip = (page - 1) * size }, cancellation);
        }
        var hits = Hits(matches);
        return new SearchPage
        {
            Request = request with { Page = page, PageSize = size },
            Total = matches.Total,
            Results = matches.Results,
            Hits = hits,
            Documents = Documents(matches, hits),
            Facets = [.. FacetFields.Select(field => Facet(field, matches.Facets[field], search.Keys))],
            Notice = matches.Notice,
            Limits = [.. Enum.GetValues<LimitsMet>().Where(limit => limit != LimitsMet.None && matches.Limits.HasFlag(limit))],
            DidYouMean = Better(search, matches.Total, cancellation),
            Milliseconds = TimeProvider.System.GetElapsedTime(clock).TotalMilliseconds,
        };
    }

    /// <summary>A passage with those most like it; <see langword="null"/> where there is no such passage.</summary>
    public SimilarPassages? Similar(DocumentId document, int ordinal, int most, CancellationToken cancellation) =>
        snapshot.Passage(document, ordinal) is { } passage && snapshot.SimilarToPassage(document, ordinal, most, cancellation) is { } found
            ? new SimilarPassages(PassageViews.View(passage, naming, Excerpts.Longest, MostMarks), Hits(found))
            : null;

    /// <summary>A document with those most like it; <see langword="null"/> where there is no such document.</summary>
    public SimilarDocuments? Similar(DocumentId document, int most, CancellationToken cancellation) =>
        snapshot.Documents.Find(document) is { } stored && snapshot.SimilarToDocument(document, most, PassagesOfDocument, cancellation) is { } found
            ? new SimilarDocuments(PassageViews.Summary(stored), Documents(found, Hits(found)))
            : null;

    // only what finds more is a better query
    private string? Better(PassageSearch search, int total, CancellationToken cancellation) =>
        words.Correct(search.Query, cancellation) is { } corrected
        && snapshot.Search(search with { Query = corrected, Facets = [], Take = 0 }, cancellation).Total > total ? corrected : null;

    private ImmutableArray<SearchHit> Hits(PassageMatches matches) =>
    [
        .. matches.Matches.Select(m => new SearchHit(PassageViews.Reference(m.Passage, naming.Titles), m.Snippet, m.Score)
        {
            Explanation = m.Explanation,
            Duplicates = [.. m.Duplicates.Select(d => PassageViews.Reference(d, naming.Titles))],
        }),
    ];

    private ImmutableArray<DocumentHits> Documents(PassageMatches matches, ImmutableArray<SearchHit> hits) =>
        [.. matches.Documents.Select(document => Document(document, hits))];

    private DocumentHits Document(KeyCount count, ImmutableArray<SearchHit> hits)
    {
        var document = snapshot.Documents.Find(new DocumentId(count.Value))
            ?? throw new InvalidOperationException($"The index holds passages of '{count.Value}' but not the document.");
        return new DocumentHits(PassageViews.Summary(document), count.Count, [.. hits.Where(h => h.Passage.Document == document.Id)]);
    }

    private static ImmutableArray<PassageKey> Keys(SearchRequest request) =>
    [
        .. request.Languages.Select(PassageKey.Of),
        .. request.Documents.Select(PassageKey.Of),
        .. request.Types.Select(PassageKey.Of),
        .. request.Entities.Select(PassageKey.Of),
    ];

    private Facet Facet(PassageField field, ImmutableArray<KeyCount> counts, ImmutableArray<PassageKey> chosen) => new(
        field switch
        {
            PassageField.Language => FacetKind.Language,
            PassageField.Document => FacetKind.Document,
            PassageField.Law => FacetKind.Law,
            PassageField.Agency => FacetKind.Agency,
            PassageField.Type => FacetKind.Type,
            _ => FacetKind.Country,
        },
        [.. counts.Select(c => new FacetValue(c.Value, Name(field, c.Value), c.Count, chosen.Contains(new PassageKey(field, c.Value))))]);

    private LocalName Name(PassageField field, string value)
    {
        if (field == PassageField.Document) return Same(naming.Titles.Of(new DocumentId(value)));
        return field is not (PassageField.Language or PassageField.Type) && EntityId.TryParse(value, out var id) ? naming.Names.Of(id) : Same(value);
    }

    private static LocalName Same(string name) => new(name, name);
}
