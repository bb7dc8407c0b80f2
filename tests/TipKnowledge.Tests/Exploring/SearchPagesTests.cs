using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Tests.Exploring;

public sealed class SearchPagesTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private readonly Explorer _explorer = corpus.Explorer;

    [Fact]
    public void Facets_count_all_matches_and_not_only_the_page()
    {
        var request = new SearchRequest { Query = "imigrasi", PageSize = 5, Fold = false };
        var facets = _explorer.Search(request).Facets;
        var passages = AllHits(request).Select(h => View(h.Passage)).ToList();
        Assert.Equal(Counted(passages, p => [p.Reference.Language.Code()]), Shown(facets, FacetKind.Language));
        Assert.Equal(Counted(passages, p => [p.Reference.Document.Value]), Shown(facets, FacetKind.Document));
        Assert.Subset(Counted(passages, p => Named(p, EntityType.Law)), Shown(facets, FacetKind.Law));
        Assert.Subset(Counted(passages, p => Named(p, EntityType.Agency)), Shown(facets, FacetKind.Agency));
        Assert.Subset(Counted(passages, p => Named(p, EntityType.Country)), Shown(facets, FacetKind.Country));
    }

    [Fact]
    public void A_chosen_value_keeps_its_siblings_counts_and_narrows_the_other_facets()
    {
        var all = _explorer.Search(new SearchRequest { Query = "interpol trafficking" });
        var narrowed = _explorer.Search(new SearchRequest { Query = "interpol trafficking", Languages = [Language.English], PageSize = 100 });
        Assert.Equal(Shown(all.Facets, FacetKind.Language), Shown(narrowed.Facets, FacetKind.Language));
        Assert.Equal(narrowed.Total, narrowed.Facets.Single(f => f.Kind == FacetKind.Document).Values.Sum(v => v.Count));
        Assert.InRange(narrowed.Total, 1, all.Total - 1);
    }

    [Fact]
    public void A_chosen_value_that_no_match_has_is_still_shown()
    {
        var chosen = EntityId.Parse("country:AR");
        var page = _explorer.Search(new SearchRequest { Query = "imigrasi", Entities = [chosen] });
        Assert.Equal(0, page.Total);
        Assert.Contains(page.Facets.Single(f => f.Kind == FacetKind.Country).Values, v => v.Value == chosen.Value && v is { Chosen: true, Count: 0 });
    }

    [Theory]
    [InlineData(PassageSort.Score)]
    [InlineData(PassageSort.Year)]
    [InlineData(PassageSort.Document)]
    public void Pages_follow_each_other_and_hold_every_match_once(PassageSort sort)
    {
        var request = new SearchRequest { Query = "korban polisi", Sort = sort, PageSize = 7 };
        var whole = AllHits(request with { PageSize = 100 }).Select(h => (h.Passage.Document, h.Passage.Ordinal)).ToList();
        Assert.Equal(whole, AllHits(request).Select(h => (h.Passage.Document, h.Passage.Ordinal)));
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Fact]
    public void Newest_first_is_by_year_then_by_score()
    {
        var hits = AllHits(new SearchRequest { Query = "korban", Sort = PassageSort.Year });
        var years = _explorer.Overview().Documents.Items.ToDictionary(p => p.Id, p => p.Metadata.Year ?? int.MinValue);
        Assert.True(years.Values.Distinct().Count() > 1);
        var sorted = hits.OrderByDescending(h => years[h.Passage.Document]).ThenByDescending(h => h.Score);
        Assert.Equal(sorted.Select(h => h.Score), hits.Select(h => h.Score));
    }

    [Fact]
    public void Document_order_is_that_of_reading()
    {
        var places = AllHits(new SearchRequest { Query = "korban", Sort = PassageSort.Document }).Select(h => (h.Passage.Document.Value, h.Passage.Ordinal)).ToList();
        Assert.Equal(places.OrderBy(p => p.Value, StringComparer.Ordinal).ThenBy(p => p.Ordinal), places);
    }

    [Fact]
    public void Documents_come_by_their_best_passage_with_their_best_passages()
    {
        var page = _explorer.Search(new SearchRequest { Query = "trafficking interpol", ByDocument = true });
        var passages = AllHits(new SearchRequest { Query = "trafficking interpol", Fold = false });
        var documents = passages.GroupBy(h => h.Passage.Document).ToList();
        Assert.Equal(documents.Count, page.Results);
        Assert.Equal(documents.Select(p => p.Key), page.Documents.Select(p => p.Document.Id));
        Assert.Equal(documents.Select(p => p.Count()), page.Documents.Select(p => p.Total));
        Assert.Equal(documents.SelectMany(p => p.Take(3)).Select(h => h.Passage.Ordinal), page.Hits.Select(h => h.Passage.Ordinal));
        Assert.All(page.Documents, p => Assert.All(p.Hits, h => Assert.Equal(p.Document.Id, h.Passage.Document)));
    }

    [Fact]
    public void Documents_are_paged_as_passages_are()
    {
        var request = new SearchRequest { Query = "korban", ByDocument = true, PageSize = 2 };
        var first = _explorer.Search(request);
        Assert.Equal((first.Results + 1) / 2, first.PageCount);
        var all = Enumerable.Range(1, first.PageCount).SelectMany(p => _explorer.Search(request with { Page = p }).Documents).Select(p => p.Document.Id);
        Assert.Equal(_explorer.Search(request with { PageSize = 100 }).Documents.Select(p => p.Document.Id), all);
        Assert.Equal(first.PageCount, _explorer.Search(request with { Page = 99 }).Request.Page);
    }

    private List<SearchHit> AllHits(SearchRequest request)
    {
        var pages = _explorer.Search(request).PageCount;
        return [.. Enumerable.Range(1, pages).SelectMany(page => _explorer.Search(request with { Page = page }).Hits)];
    }

    private PassageView View(PassageReference passage) => _explorer.Document(passage.Document)!.Passages[passage.Ordinal];

    private static IEnumerable<string> Named(PassageView passage, EntityType type) =>
        passage.Mentions.Where(m => m.Id.Type == type).Select(m => m.Id.Value).Distinct();

    private static HashSet<(string, int)> Counted(List<PassageView> passages, Func<PassageView, IEnumerable<string>> values) =>
        [.. passages.SelectMany(values).GroupBy(v => v).Select(g => (g.Key, g.Count()))];

    private static HashSet<(string, int)> Shown(IEnumerable<Facet> facets, FacetKind kind) =>
        [.. facets.Single(f => f.Kind == kind).Values.Select(v => (v.Value, v.Count))];
}
