using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>Filters, counts, groups, terms, pairs; and readers that are let go.</summary>
public abstract partial class EngineContract
{
    // a0 p q/k1, a1 p/k2, b0 q/k1, b1 no tag/k2, c0 p q r/k1
    private void CommitTagged()
    {
        Commit(
            Doc("a", new PlainEntry("x y") { Tags = ["p", "q"], Kind = "k1", Key = "m" }, new PlainEntry("x") { Tags = ["p", "p"], Kind = "k2" }),
            Doc("gone", new PlainEntry("x") { Tags = ["s", "p"], Kind = "k3" }));
        Commit(Doc("b", new PlainEntry("x") { Tags = ["q"], Kind = "k1", Key = "n", Year = 2001 }, new PlainEntry("y") { Kind = "k2", Key = "m", Year = 2002 }));
        Commit(Doc("c", new PlainEntry("x x") { Tags = ["p", "q", "r"], Kind = "k1", Year = 2001 }), new PlainDocument("gone"));
    }

    [Fact]
    public void Values_of_a_filter_are_alternatives_and_all_filters_must_hold_without_a_score()
    {
        CommitTagged();
        var plain = Search(Term("x")).Hits.ToDictionary(h => Name(h.Entry), h => h.Score);
        var found = Search(new SearchQuestion(Term("x")) { Filters = [new ValueFilter("tag", ["q", "r", "never"]), new ValueFilter("kind", ["k1"])], Take = 10 });
        Assert.Equal(["a0", "b0", "c0"], Names(found.Hits).Order());
        Assert.All(found.Hits, hit => Assert.Equal(plain[Name(hit.Entry)], hit.Score));
        Assert.Equal(["a0"], Names(Search(new SearchQuestion(Term("x")) { Filters = [new ValueFilter("key", ["m"])], Take = 10 }).Hits));
        Assert.Equal(["b0"], Names(Search(new SearchQuestion(Term("x")) { Filters = [new ValueFilter("document", ["b", "gone"])], Take = 10 }).Hits));
        Assert.Equal(0, Search(new SearchQuestion(Term("x")) { Filters = [new ValueFilter("tag", [])], Take = 10 }).Total);
    }

    [Fact]
    public void Values_are_counted_most_frequent_first_then_in_order()
    {
        CommitTagged();
        Assert.Equal([new("p", 3), new("q", 3), new("r", 1)], Counts("tag", 10, new MatchAllQuery()));
        Assert.Equal([new("p", 3), new("q", 3)], Counts("tag", 2, Term("x")));
        Assert.Empty(Counts("tag", 0, Term("x")));
        Assert.Equal([new("a", 2), new("b", 2), new("c", 1)], Counts("document", 10, new MatchAllQuery()));
    }

    [Fact]
    public void Counts_are_over_all_matches_however_few_are_taken()
    {
        CommitTagged();
        foreach (var take in (int[])[0, 1, 10])
        {
            var found = Search(new SearchQuestion(Term("x")) { Counts = [new FieldCounts("kind", 5), new FieldCounts("tag", 1)], Skip = take / 2, Take = take });
            Assert.Equal([new("k1", 3), new("k2", 1)], found.Counts["kind"].AsEnumerable());
            Assert.Equal([new TermCount("p", 3)], found.Counts["tag"].AsEnumerable());
        }
    }

    [Fact]
    public void Counts_are_not_narrowed_by_their_own_filter_but_by_all_others()
    {
        CommitTagged();
        var found = Search(new SearchQuestion(new MatchAllQuery())
        {
            Filters = [new ValueFilter("kind", ["k1"]), new ValueFilter("tag", ["p"])],
            Counts = [new FieldCounts("kind", 10), new FieldCounts("tag", 10), new FieldCounts("document", 10)],
        });
        Assert.Equal(2, found.Total);
        Assert.Equal([new("k1", 2), new("k2", 1)], found.Counts["kind"].AsEnumerable());
        Assert.Equal([new("q", 3), new("p", 2), new("r", 1)], found.Counts["tag"].AsEnumerable());
        Assert.Equal([new("a", 1), new("c", 1)], found.Counts["document"].AsEnumerable());
    }

    [Fact]
    public void Values_of_a_filter_are_always_among_the_counts()
    {
        CommitTagged();
        var found = Search(new SearchQuestion(Term("y"))
        {
            Filters = [new ValueFilter("tag", ["r", "never", "p", "s"])],
            Counts = [new FieldCounts("tag", 1)],
        });
        Assert.Equal([new("p", 1), new("r", 0), new("never", 0), new("s", 0)], found.Counts["tag"].AsEnumerable());
    }

    [Fact]
    public void Results_are_groups_of_a_field_with_their_best_entries()
    {
        CommitTagged();
        var found = Search(new SearchQuestion(Term("x")) { Grouping = new Grouping("kind", 2), Take = 10, Explain = true });
        Assert.Equal((4, 2), (found.Total, found.Results));
        Assert.Empty(found.Hits);
        Assert.Equal([("k1", 3), ("k2", 1)], found.Groups.Select(g => (g.Value, g.Count)));
        Assert.Equal(["c0", "b0"], Names(found.Groups[0].Hits));
        Assert.Equal(["a1"], Names(found.Groups[1].Hits));
        Assert.All(found.Groups.SelectMany(g => g.Hits), hit => Assert.Equal(hit.Score, hit.Explanation!.Value, 1e-5f));
        var second = Search(new SearchQuestion(Term("x")) { Grouping = new Grouping("kind", 1), Skip = 1, Take = 1 });
        Assert.Equal(["k2"], second.Groups.Select(g => g.Value));
        Assert.Equal(2, second.Results);
    }

    [Fact]
    public void Groups_come_in_the_order_asked_for()
    {
        Commit(
            Doc("a", new PlainEntry("x y") { Kind = "k2", Year = 2001 }, new PlainEntry("x") { Kind = "k3" }),
            Doc("b", new PlainEntry("x x x") { Kind = "k1", Year = 2001 }, new PlainEntry("x") { Kind = "k2", Year = 2000 }, new PlainEntry("x") { Kind = "k4", Year = 2002 }));
        string[] Groups(SearchOrder order) =>
            [.. Search(new SearchQuestion(Term("x")) { Grouping = new Grouping("kind", 1), Order = order, Take = 10 }).Groups.Select(g => g.Value)];
        Assert.Equal(["k1", "k3", "k2", "k4"], Groups(SearchOrder.Best));
        Assert.Equal(["k4", "k2", "k1", "k3"], Groups(SearchOrder.Descending("year")));
        Assert.Equal(["k2", "k3", "k1", "k4"], Groups(SearchOrder.Documents));
    }

    [Fact]
    public void Filters_and_counts_hold_for_groups_too()
    {
        CommitTagged();
        var found = Search(new SearchQuestion(Term("x"))
        {
            Grouping = new Grouping("document", 5),
            Filters = [new ValueFilter("kind", ["k1"])],
            Counts = [new FieldCounts("kind", 5)],
            Order = SearchOrder.Documents,
            Take = 10,
        });
        Assert.Equal(["a0", "b0", "c0"], found.Groups.SelectMany(g => Names(g.Hits)));
        Assert.Equal([new("k1", 3), new("k2", 1)], found.Counts["kind"].AsEnumerable());
    }

    [Fact]
    public void Terms_come_in_order_with_how_many_entries_have_them()
    {
        CommitTagged();
        Assert.Equal([new("x", 4), new("y", 2)], Terms(new TermsQuestion("body")));
        Assert.Equal([new("p", 3), new("q", 3), new("r", 1)], Terms(new TermsQuestion("tag")));
        Assert.Equal([new("m", 2), new("n", 1)], Terms(new TermsQuestion("key")));
        Assert.Equal([new("k1", 3), new("k2", 2)], Terms(new TermsQuestion("kind", "k")));
        Assert.Empty(Terms(new TermsQuestion("kind", "l")));
        Commit(Doc("d", "\uFF5E", "\U0001D49C", "z z"));
        Assert.Equal([new("x", 4), new("y", 2), new("z", 1), new("\uFF5E", 1), new("\U0001D49C", 1)], Terms(new TermsQuestion("body")));
    }

    [Fact]
    public void Terms_near_a_word_come_nearest_first_and_start_with_the_prefix()
    {
        Commit(Doc("a", "korban korbam", "korbam krobam", "lorban"), Doc("gone", "korbat"));
        Commit(new PlainDocument("gone"));
        Assert.Equal([new("korban", 1), new("korbam", 2), new("lorban", 1), new("krobam", 1)], Terms(new TermsQuestion("body", Near: "korban")));
        Assert.Equal([new("korban", 1), new("korbam", 2), new("lorban", 1)], Terms(new TermsQuestion("body", Near: "korban", MostEdits: 1)));
        Assert.Equal([new("krobam", 1)], Terms(new TermsQuestion("body", "kr", "korban")));
    }

    [Fact]
    public void The_terms_nearest_to_a_word_are_the_nearest_of_those_with_the_prefix()
    {
        // sixty others are as near
        Commit(Doc("a", string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{(char)(0x4E00 + i)}bcde")) + " zbcde"));
        Assert.Equal(["zbcde"], Terms(new TermsQuestion("body", "z", "abcde", 1)).Select(t => t.Term));
        Assert.Equal(50, Terms(new TermsQuestion("body", Near: "abcde", MostEdits: 1)).Count);
    }

    [Fact]
    public void A_scan_is_a_stream_of_all_entries_by_document_and_ordinal()
    {
        CommitTagged();
        Assert.Equal(["a0", "a1", "b0", "b1", "c0"], Scanned(new MatchAllQuery()));
        Assert.Equal(["a0", "b1"], Scanned(Term("y")));
        using var reader = Read();
        Assert.Equal(["a0", "a1"], Names(reader.Scan(new MatchAllQuery()).Take(2)));
    }

    [Fact]
    public void Values_that_stand_in_one_entry_are_paired()
    {
        CommitTagged();
        Assert.Equal(
            [new("p", "k1", 2), new("p", "k2", 1), new("q", "k1", 3), new("r", "k1", 1)],
            Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "kind")).OrderBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal));
        Assert.Equal([new("q", "k1", 3), new("p", "k1", 2)], Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "kind", 2)));
        Assert.Equal([new("p", "q", 2), new("p", "r", 1), new("q", "r", 1)], Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "tag")));
        Assert.Equal([new("p", "k1", 1), new("q", "k1", 1)], Pairs(new PairsQuestion(Term("y"), "tag", "kind")));
        Assert.Empty(Pairs(new PairsQuestion(Term("never"), "tag", "kind")));
    }

    [Fact]
    public void Terms_and_pairs_of_a_field_that_is_not_there_are_refused()
    {
        CommitTagged();
        Assert.Throws<ArgumentException>(() => Terms(new TermsQuestion("nothing")));
        Assert.Throws<ArgumentException>(() => Terms(new TermsQuestion("year", Near: "x")));
        Assert.Throws<ArgumentException>(() => Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "nothing")));
        Assert.Throws<ArgumentException>(() => Pairs(new PairsQuestion(new MatchAllQuery(), "body", "tag")));
        Assert.Throws<ArgumentException>(() => Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "key")));
    }

    [Fact]
    public void A_cancelled_question_is_not_answered()
    {
        foreach (var document in (PlainDocument[])[new PlainDocument("a"), Doc("a", "x")])
        {
            Commit(document);
            using var reader = Read();
            var cancelled = new CancellationToken(canceled: true);
            Assert.Throws<OperationCanceledException>(() => reader.Search(new SearchQuestion(Term("x")), cancelled));
            Assert.Throws<OperationCanceledException>(() => reader.Terms(new TermsQuestion("body"), cancelled).Count());
            Assert.Throws<OperationCanceledException>(() => reader.Terms(new TermsQuestion("body", Near: "x"), cancelled).Count());
            Assert.Throws<OperationCanceledException>(() => reader.Scan(new MatchAllQuery(), cancelled).Count());
            Assert.Throws<OperationCanceledException>(() => reader.Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "tag"), cancelled));
        }
    }

    [Fact]
    public void A_stream_stops_where_it_is_cancelled()
    {
        Commit(Doc("a", "x", "y", "z"));
        using var reader = Read();
        using var stop = new CancellationTokenSource();
        using var entries = reader.Scan(new MatchAllQuery(), stop.Token).GetEnumerator();
        using var terms = reader.Terms(new TermsQuestion("body"), stop.Token).GetEnumerator();
        Assert.True(entries.MoveNext() && terms.MoveNext());
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => entries.MoveNext());
        Assert.Throws<OperationCanceledException>(() => terms.MoveNext());
    }

    [Fact]
    public void A_reader_that_was_let_go_answers_what_it_was_asked_before_and_nothing_more()
    {
        Commit(Doc("a", "x", "x", "x"));
        var reader = Read();
        using var entries = reader.Scan(Term("x")).GetEnumerator();
        Assert.True(entries.MoveNext());
        reader.Dispose();
        reader.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reader.Search(new SearchQuestion(Term("x"))));
        Assert.Throws<ObjectDisposedException>(() => reader.Scan(Term("x")).Count());
        Assert.Throws<ObjectDisposedException>(() => reader.Terms(new TermsQuestion("body")).Count());
        Assert.True(entries.MoveNext() && entries.MoveNext());
        Assert.Equal("a2", Name(entries.Current));
    }

    [Fact]
    public void Many_ask_one_reader_at_once_until_it_is_let_go()
    {
        Commit(Enumerable.Range(0, 50).Select(i => Doc($"d{i:00}", new PlainEntry($"x n{i % 7}") { Tags = [$"t{i % 3}"], Kind = $"k{i % 2}" })));
        var question = new SearchQuestion(Any(Term("x"), Term("n1"))) { Take = 5, Counts = [new FieldCounts("tag", 2)], Grouping = new Grouping("kind", 1) };
        for (var round = 0; round < 10; round++)
        {
            var reader = Read();
            Parallel.For(0, 24, i =>
            {
                if (i == 12) reader.Dispose();
                try
                {
                    Assert.Equal(50, reader.Search(question).Total);
                    Assert.Equal(50, reader.Scan(new MatchAllQuery()).Count());
                    Assert.Equal(8, reader.Terms(new TermsQuestion("body")).Count());
                    Assert.Equal(6, reader.Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "kind")).Length);
                }
                catch (ObjectDisposedException)
                {
                    // asked after it was let go
                }
            });
        }
    }

    private List<TermCount> Terms(TermsQuestion question) => Ask(reader => reader.Terms(question).ToList());

    private List<PairCount> Pairs(PairsQuestion question) => Ask(reader => reader.Pairs(question).ToList());

    private List<TermCount> Counts(string field, int most, Query query) =>
        [.. Search(new SearchQuestion(query) { Counts = [new FieldCounts(field, most)] }).Counts[field]];
}
