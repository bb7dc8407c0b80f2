using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Engines;
using static TipKnowledge.Tests.Passages.DocumentsToStore;

namespace TipKnowledge.Tests.Passages;

/// <summary>What a <see cref="PassageSnapshot"/> answers on any engine: passages by keys, counts, searches and facets.</summary>
public abstract class PassageSnapshotContract : IDisposable
{
    private readonly Lazy<PassageSnapshot> _snapshot;

    protected PassageSnapshotContract() => _snapshot = new Lazy<PassageSnapshot>(Fill);

    private PassageSnapshot Snapshot => _snapshot.Value;

    /// <summary>An engine of an empty index.</summary>
    private protected abstract IEngine Create();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Passages_come_by_document_and_place_in_it_whenever_they_were_put()
    {
        Assert.Equal(["a0", "a1", "b0", "b1", "c0"], Names(Snapshot.Passages()));
        Assert.Equal(["a0", "b1", "c0"], Names(Snapshot.Passages(PassageKey.Of(Law))));
        Assert.Equal(["a", "b", "c"], Snapshot.Documents.All().Select(p => p.Id.Value));
    }

    [Fact]
    public void Folded_results_are_known_up_to_a_thousand_and_past_it_that_is_told()
    {
        var index = new PassageIndex(Create());
        using (var writer = index.Write())
        {
            writer.Put(Document("z", 2020, [.. Enumerable.Range(0, 1100).Select(i => Indonesian($"korban nomor {i}"))]));
            writer.Commit();
        }
        using var snapshot = index.Read()!;
        var search = new PassageSearch { Query = "korban", Fold = true, Skip = 990, Take = 10 };
        var last = snapshot.Search(search);
        Assert.Equal((1100, 1000, 10, LimitsMet.None), (last.Total, last.Results, last.Matches.Length, last.Limits));
        var past = snapshot.Search(search with { Skip = 1000 });
        Assert.Equal((1000, 0, LimitsMet.Window), (past.Results, past.Matches.Length, past.Limits));
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Assert.Throws<OperationCanceledException>(() => snapshot.Search(search, gone.Token));
    }

    [Fact]
    public void Passages_have_all_the_keys_asked_for()
    {
        Assert.Equal(["a0", "b1"], Names(Snapshot.Passages(PassageKey.Of(Law), PassageKey.Of(Cambodia))));
        Assert.Equal(["b1"], Names(Snapshot.Passages(PassageKey.Of(Law), PassageKey.Of(new DocumentId("b")))));
        Assert.Equal(["b0", "b1"], Names(Snapshot.Passages(PassageKey.Of(Language.English))));
        Assert.Equal(["a0"], Names(Snapshot.Passages(Implements.Key)));
        Assert.Empty(Snapshot.Passages(PassageKey.Of(EntityId.Parse("country:US"))));
    }

    [Fact]
    public void Passages_and_documents_are_counted_by_keys()
    {
        Assert.Equal(5, Snapshot.Count());
        Assert.Equal(5, Snapshot.PassageCount);
        Assert.Equal(3, Snapshot.Count(PassageKey.Of(Law)));
        Assert.Equal(2, Snapshot.Count(PassageKey.Of(Law), PassageKey.Of(Cambodia)));
        Assert.Equal(0, Snapshot.Count(PassageKey.Of(Law), PassageKey.Of(Agency)));
        Assert.Equal(3, Snapshot.CountDocuments(PassageKey.Of(Law)));
        Assert.Equal(2, Snapshot.CountDocuments(PassageKey.Of(Cambodia)));
        Assert.Equal(0, Snapshot.CountDocuments(PassageKey.Of(EntityId.Parse("country:US"))));
    }

    [Fact]
    public void Values_come_most_frequent_first_then_in_order()
    {
        Assert.Equal([new("a", 2), new("b", 2), new("c", 1)], Snapshot.Values(PassageField.Document, 10).AsEnumerable());
        Assert.Equal([new("a", 2)], Snapshot.Values(PassageField.Document, 1).AsEnumerable());
        Assert.Equal([new("a", 1), new("b", 1)], Snapshot.Values(PassageField.Document, 10, PassageKey.Of(Law), PassageKey.Of(Cambodia)).AsEnumerable());
        Assert.Equal([new("id", 3), new("en", 2)], Snapshot.Values(PassageField.Language, 10).AsEnumerable());
        Assert.Equal([new(Implements.ToString(), 1)], Snapshot.Values(PassageField.Relation, 10).AsEnumerable());
        Assert.Equal([new("en", 1), new("id", 2)], Snapshot.DocumentValues(PassageField.Language, 10).Order(ByValue).AsEnumerable());
        Assert.Equal(new KeyCount(Law.Value, 3), Snapshot.DocumentValues(PassageField.Law, 1).Single());
    }

    [Fact]
    public void A_provision_is_found_with_all_that_is_in_it_and_apart_from_its_explanation()
    {
        var index = new PassageIndex(Create());
        using (var writer = index.Write())
        {
            writer.Put(Document("uu", 2041, Of(StatutePart.Body, "7"), Of(StatutePart.Body, "7", "1"), Of(StatutePart.Body, "7", "1", "a"), Of(StatutePart.Body, "71"), Of(StatutePart.Elucidation, "7")));
            writer.Put(Document("pp", 2041, Of(StatutePart.Body, "7")));
            writer.Commit();
        }
        using var snapshot = index.Read()!;
        Assert.Equal(["uu0", "uu1", "uu2"], Held(new Provision(StatutePart.Body, "7")));
        Assert.Equal(["uu1", "uu2"], Held(new Provision(StatutePart.Body, "7", "1")));
        Assert.Equal(["uu4"], Held(new Provision(StatutePart.Elucidation, "7")));
        Assert.Empty(Held(new Provision(StatutePart.Body, "7", "2")));

        IEnumerable<string> Held(Provision provision) => Names(snapshot.Part(PassageQueries.Of(new DocumentId("uu"), provision), 0, 10));
        static StoredPassage Of(StatutePart part, string article, string paragraph = "", string letter = "") =>
            Indonesian("Setiap orang berhak.") with { Kind = PassageKind.Provision, Provision = new Provision(part, article, paragraph, letter) };
    }

    [Fact]
    public void The_text_of_a_law_is_the_first_document_that_is_it()
    {
        var index = new PassageIndex(Create());
        using (var writer = index.Write())
        {
            foreach (var id in new[] { "uu-b", "uu-a" })
            {
                var document = Document(id, 2007, Indonesian("Pasal 1"));
                writer.Put(document with { Document = document.Document with { Law = Law } });
            }
            writer.Commit();
        }
        using var snapshot = index.Read()!;
        Assert.Equal("uu-a", snapshot.Documents.FindText(Law)?.Id.Value);
        Assert.Null(snapshot.Documents.FindText(Treaty));
    }

    [Fact]
    public void Documents_are_searched_by_their_kind()
    {
        var index = new PassageIndex(Create());
        using (var writer = index.Write())
        {
            var statute = Document("uu", 2041, Indonesian("korban"));
            writer.Put(statute with { Document = statute.Document with { Metadata = statute.Document.Metadata with { Kind = DocumentKind.Statute } } });
            writer.Put(Document("lain", 2041, Indonesian("korban")));
            writer.Commit();
        }
        using var snapshot = index.Read()!;
        Assert.Equal(["uu0"], Names(snapshot.Search(new PassageSearch { Query = "+korban +type:statute" }).Matches.Select(m => m.Passage)));
        Assert.Equal(["uu0"], Names(snapshot.Search(new PassageSearch { Keys = [PassageKey.Of(DocumentKind.Statute)] }).Matches.Select(m => m.Passage)));
    }

    [Fact]
    public void Words_find_their_other_forms_in_the_passages_language()
    {
        Assert.Equal(["a0", "a1"], Found("melindungi").Order());
        Assert.Equal(["b0"], Found("protections"));
        Assert.Equal(["a0"], Found("=perlindungan"));
    }

    [Fact]
    public void Phrases_operators_and_fields_narrow_a_search()
    {
        Assert.Equal(["c0"], Found("\"perdagangan orang\""));
        Assert.Equal(["a1"], Found("korban -negara"));
        Assert.Equal(["b0", "b1"], Found("year:[2024 TO 2025]").Order());
        Assert.Equal(["c0"], Found("document:c"));
        Assert.Equal(["b1"], Found("law:law\\:id/uu/2007/21 AND lang:en"));
    }

    [Fact]
    public void An_empty_query_finds_all_that_the_keys_allow()
    {
        Assert.Equal(5, Search(new PassageSearch()).Total);
        Assert.Equal(["a0", "b1"], Names(Search(new PassageSearch { Keys = [PassageKey.Of(Cambodia)] })).Order());
    }

    [Fact]
    public void Keys_of_one_field_are_alternatives_and_all_fields_must_hold()
    {
        var keys = ImmutableArray.Create(PassageKey.Of(new DocumentId("a")), PassageKey.Of(new DocumentId("c")));
        Assert.Equal(["a0", "a1", "c0"], Names(Search(new PassageSearch { Keys = keys })).Order());
        Assert.Equal(["a0", "c0"], Names(Search(new PassageSearch { Keys = keys.Add(PassageKey.Of(Law)) })).Order());
    }

    [Fact]
    public void Results_come_best_first_and_page_by_page()
    {
        var all = Search(new PassageSearch { Query = "korban OR negara" });
        Assert.Equal(all.Total, all.Results);
        Assert.Equal(all.Matches.Select(m => m.Score).OrderDescending(), all.Matches.Select(m => m.Score));
        var paged = Enumerable.Range(0, all.Total).SelectMany(skip => Search(new PassageSearch { Query = "korban OR negara", Skip = skip, Take = 1 }).Matches);
        Assert.Equal(Names(all), paged.Select(m => Name(m.Passage)));
    }

    [Fact]
    public void Results_can_come_by_year_and_by_document()
    {
        Assert.Equal(["b", "a", "c"], Search(new PassageSearch { Sort = PassageSort.Year }).Matches.Select(m => m.Passage.Document.Value).Distinct());
        Assert.Equal(["a0", "a1", "b0", "b1", "c0"], Names(Search(new PassageSearch { Sort = PassageSort.Document })));
    }

    [Fact]
    public void Results_can_be_documents_with_their_best_passages()
    {
        var found = Search(new PassageSearch { PerDocument = 1, Sort = PassageSort.Document });
        Assert.Equal((5, 3), (found.Total, found.Results));
        Assert.Equal([new("a", 2), new("b", 2), new("c", 1)], found.Documents.AsEnumerable());
        Assert.Equal(["a", "b", "c"], found.Matches.Select(m => m.Passage.Document.Value));
    }

    [Fact]
    public void A_facet_is_counted_over_all_matches_and_not_narrowed_by_its_own_keys()
    {
        var found = Search(new PassageSearch
        {
            Keys = [PassageKey.Of(new DocumentId("a")), PassageKey.Of(Law)],
            Facets = [PassageField.Document, PassageField.Country],
            Take = 1,
        });
        Assert.Equal([new("a", 1), new("b", 1), new("c", 1)], found.Facets[PassageField.Document].AsEnumerable());
        Assert.Equal([new("country:KH", 1)], found.Facets[PassageField.Country].AsEnumerable());
    }

    [Fact]
    public void A_facet_keeps_chosen_values_whatever_its_size()
    {
        var found = Search(new PassageSearch { Query = "korban", Keys = [PassageKey.Of(new DocumentId("b"))], Facets = [PassageField.Document], FacetSize = 1 });
        Assert.Equal([new("a", 2), new("b", 0)], found.Facets[PassageField.Document].AsEnumerable());
    }

    [Fact]
    public void A_snippet_marks_what_matched()
    {
        var match = Assert.Single(Search(new PassageSearch { Query = "\"perdagangan orang\"" }).Matches);
        Assert.Equal(["perdagangan", "orang"], match.Snippet.Marks.SelectMany(m => match.Snippet.Text[m.Start..m.End].Split(' ')));
    }

    [Fact]
    public void A_query_that_cannot_be_read_is_searched_as_words_with_a_notice()
    {
        var found = Search(new PassageSearch { Query = "korban (negara" });
        Assert.Equal(QueryProblem.NotClosed, found.Notice!.Problem);
        Assert.Equal(["a0", "a1"], Names(found).Order());
    }

    [Fact]
    public void Many_readers_read_one_snapshot_at_once()
    {
        var expected = Found("korban OR perlindungan OR protection");
        Parallel.For(0, 200, _ =>
        {
            Assert.Equal(expected, Found("korban OR perlindungan OR protection"));
            Assert.Equal(3, Snapshot.Count(PassageKey.Of(Law)));
        });
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _snapshot.IsValueCreated) _snapshot.Value.Dispose();
    }

    // in several commits, not in the order of their ids, one of them put again
    private PassageSnapshot Fill()
    {
        var index = new PassageIndex(Create());
        Put(index, Document("b", 2025, English("Protection of migrants"), English("The country and its trafficking", Law, Cambodia)));
        Put(index, Document("a", 2019, Indonesian("lama", Agency)));
        Put(
            index,
            Document("c", null, Indonesian("Tindak pidana perdagangan orang", Law)),
            Document("a", 2020, Indonesian("Perlindungan korban oleh negara", Law, Cambodia).Stating(), Indonesian("Korban dilindungi", Agency)));
        return index.Read()!;
    }

    private static void Put(PassageIndex index, params ReadOnlySpan<IndexedDocument> documents)
    {
        using var writer = index.Write();
        foreach (var document in documents) writer.Put(document);
        writer.Commit();
    }

    private static Comparer<KeyCount> ByValue => Comparer<KeyCount>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private PassageMatches Search(PassageSearch search) => Snapshot.Search(search);

    private IEnumerable<string> Found(string query) => Names(Search(new PassageSearch { Query = query }));

    private static IEnumerable<string> Names(PassageMatches found) => Names(found.Matches.Select(m => m.Passage));

    private static IEnumerable<string> Names(IEnumerable<StoredPassage> passages) => passages.Select(Name);

    private static string Name(StoredPassage passage) => $"{passage.Document}{passage.Ordinal}";
}
