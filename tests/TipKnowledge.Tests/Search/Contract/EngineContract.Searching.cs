using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>What matches, in which order, and why.</summary>
public abstract partial class EngineContract
{
    [Fact]
    public void The_entry_with_the_rarer_word_comes_first()
    {
        Commit(Doc("a", "kata umum", "kata umum langka", "kata umum"));
        Assert.Equal(["a1", "a0", "a2"], Found(Any(Term("umum"), Term("langka"))));
    }

    [Fact]
    public void Of_two_entries_with_a_word_the_shorter_comes_first()
    {
        Commit(Doc("a", "kata dan lain dan lain", "kata"));
        Assert.Equal(["a1", "a0"], Found(Term("kata")));
    }

    [Fact]
    public void Equal_scores_stand_by_document_id_and_ordinal_also_after_updates()
    {
        var same = new PlainEntry("kata ini juga");
        Commit(Doc("b", same, same), Doc("\uFF5E", same), Doc("\U0001D49C", same), Doc("a", same));
        Commit(Doc("c", same, new PlainEntry("lain")));
        Commit(Doc("a", same, same), Doc("B", same));
        // ordinal order of UTF-16: the surrogates of U+1D49C come before U+FF5E
        string[] expected = ["B0", "a0", "a1", "b0", "b1", "c0", "\U0001D49C0", "\uFF5E0"];
        Assert.Equal(expected, Found(Term("kata")));
        Assert.Equal(expected, Found(All(Term("kata"), Term("ini"), Term("juga"))));
        Assert.Equal(expected, Found(new PrefixQuery("body", "ka")));
        Assert.Equal(expected, Scanned(Term("kata")));
        Assert.Equal(expected[..3], Names(Search(new SearchQuestion(Term("kata")) { Take = 3 }).Hits));
    }

    [Fact]
    public void The_same_documents_have_the_same_scores_whatever_was_there_before()
    {
        var documents = Enumerable.Range(0, 30).Select(i => Doc($"d{i}", $"kata n{i % 3}", string.Concat(Enumerable.Repeat("lain ", i % 5)) + "kata")).ToList();
        Commit(documents);
        var query = Any(Term("n1"), Term("lain"), new FuzzyQuery("body", "kala"));
        var before = Search(query).Hits.Select(h => (Name(h.Entry), h.Score)).ToList();
        for (var round = 0; round < 10; round++)
        {
            Commit(documents.Skip(round * 3).Take(4));
            Commit(Doc("gone", "kata lain n1 n1"));
            Commit(new PlainDocument("gone"));
        }
        Assert.Equal(before, Search(query).Hits.Select(h => (Name(h.Entry), h.Score)));
    }

    [Fact]
    public void A_phrase_does_not_cross_from_one_value_to_the_next()
    {
        Commit(Doc("a", new PlainEntry("perdagangan", "orang"), new PlainEntry("perdagangan orang")));
        Assert.Equal(["a1"], Found(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)])));
        Assert.Equal(["a1"], Found(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)], Slop: 20)));
        Assert.Equal(["a1"], Found(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)], Slop: 1_000_000)));
    }

    [Fact]
    public void A_phrase_keeps_the_gaps_of_words_that_were_dropped()
    {
        Commit(Doc("a", "korban perdagangan orang", "korban orang"));
        Assert.Equal(["a0"], Found(new PhraseQuery("body", [new("korban", 0), new("orang", 2)])));
        Assert.Equal(["a1"], Found(new PhraseQuery("body", [new("korban", 0), new("orang", 1)])));
        Assert.Equal(["a0", "a1"], Found(new PhraseQuery("body", [new("korban", 0), new("orang", 1)], Slop: 1)).Order());
    }

    [Fact]
    public void Patterns_give_every_match_the_score_1()
    {
        Commit(Doc("a", new PlainEntry("abc abd") { Tags = ["x1"], Key = "k", Year = 2000 }, new PlainEntry("b") { Tags = ["x1", "x2"], Year = 2007 }));
        foreach (Query query in (Query[])[
            new PrefixQuery("body", "ab"), new WildcardQuery("body", "?b*"), new TermRangeQuery("body", "abd", null), new TermQuery("tag", "x1"),
            new TermQuery("key", "k"), new NumberRangeQuery("year", 2000, 2007), new MatchAllQuery(), new PrefixQuery("tag", "x"), new WildcardQuery("key", "*")])
        {
            Assert.NotEmpty(Found(query));
            Assert.All(Search(query).Hits, hit => Assert.Equal(1, hit.Score));
        }
        Assert.Equal(["a1"], Found(new NumberRangeQuery("year", 2001, null)));
        Assert.Equal(["a0"], Found(new NumberRangeQuery("year", null, 2000)));
        Assert.Equal(["a0"], Found(new WildcardQuery("body", "a\\bc")));
        Assert.Empty(Found(new WildcardQuery("body", "ab\\*")));
        Assert.Empty(Found(new MatchNoneQuery()));
    }

    [Fact]
    public void Between_terms_is_between_their_bytes()
    {
        Commit(Doc("a", "\uFF5E", "\U0001D49C", "z"));
        Assert.Equal(["a1"], Found(new TermRangeQuery("body", "\uFF5E", null, IncludeLower: false)));
        Assert.Equal(["a2"], Found(new TermRangeQuery("body", null, "\uFF5E", IncludeUpper: false)));
    }

    [Fact]
    public void Clauses_take_part_as_they_say()
    {
        Commit(Doc("a", "x y", "x", "y", "x z"));
        Assert.Equal(["a0", "a1", "a3"], Found(new BooleanQuery([new(Occur.Must, Term("x")), new(Occur.Should, Term("y"))])).Order());
        Assert.Equal(["a0"], Found(new BooleanQuery([new(Occur.Filter, Term("x")), new(Occur.Must, Term("y"))])));
        Assert.Equal(["a0", "a1"], Found(new BooleanQuery([new(Occur.Must, Term("x")), new(Occur.MustNot, Term("z"))])).Order());
        Assert.Equal(["a0"], Found(new BooleanQuery([new(Occur.Should, Term("x")), new(Occur.Should, Term("y")), new(Occur.Should, Term("q"))], 2)));
        Assert.Empty(Found(new BooleanQuery([new(Occur.MustNot, Term("z"))])));
        Assert.Empty(Found(new BooleanQuery([])));
        Assert.All(Search(new BooleanQuery([new(Occur.Filter, Term("x"))])).Hits, hit => Assert.Equal(0, hit.Score));
        var (y, filtered) = (Search(All(Term("y"))).Hits, Search(new BooleanQuery([new(Occur.Filter, Term("x")), new(Occur.Must, Term("y"))])).Hits);
        Assert.Equal(y.Single(h => Name(h.Entry) == "a0").Score, filtered.Single().Score);
    }

    [Fact]
    public void Boosts_constants_and_demotions_change_scores_alone()
    {
        Commit(Doc("a", "x y", "x"));
        var plain = Search(Term("x")).Hits.ToDictionary(h => Name(h.Entry), h => h.Score);
        foreach (var hit in Search(new BoostQuery(Term("x"), 2.5f)).Hits) Assert.Equal(plain[Name(hit.Entry)] * 2.5f, hit.Score, 1e-5f);
        foreach (var hit in Search(new ConstantScoreQuery(Term("x"), 4)).Hits) Assert.Equal(4, hit.Score);
        var demoted = Search(new DemotedQuery(Term("x"), Term("y"), 0.5f)).Hits.ToDictionary(h => Name(h.Entry), h => h.Score);
        Assert.Equal(plain["a0"] / 2, demoted["a0"], 1e-5f);
        Assert.Equal(plain["a1"], demoted["a1"]);
    }

    public static TheoryData<Query> Minors => new(
        new TermQuery("tag", "t"), new SynonymQuery("body", [new("y", 1), new("q", 0.5f)]), new FuzzyQuery("body", "yy", 1), new PrefixQuery("body", "y"),
        new LikeQuery([new("body", "x", 1), new("body", "y", 1)]),
        new BooleanQuery([new(Occur.Must, new MatchAllQuery()), new(Occur.MustNot, Term("z"))]),
        new DemotedQuery(new TermQuery("body", "y"), new MatchAllQuery(), 0.1f));

    [Theory]
    [MemberData(nameof(Minors))]
    public void Any_query_says_what_counts_for_less(Query minor)
    {
        Commit(Doc("a", new PlainEntry("x y") { Tags = ["t"] }, new PlainEntry("x z"), new PlainEntry("x y y") { Tags = ["t"] }));
        foreach (var round in (int[])[0, 1])
        {
            var plain = Search(Term("x")).Hits.ToDictionary(h => Name(h.Entry), h => h.Score);
            var demoted = Search(new DemotedQuery(Term("x"), minor, 0.25f)).Hits.ToDictionary(h => Name(h.Entry), h => h.Score);
            Assert.Equal(plain["a0"] / 4, demoted["a0"], 1e-5f);
            Assert.Equal(plain["a1"], demoted["a1"], 1e-5f);
            Commit(Doc($"b{round}", new PlainEntry("x y") { Tags = ["t"] }));
        }
    }

    [Fact]
    public void Words_that_stand_for_one_score_as_one_word_would()
    {
        Commit(Doc("a", "rumah", "house", "rumah house", "lain"), Doc("b", "one", "one", "one one", "lain"));
        var set = Search(new SynonymQuery("body", [new("rumah", 1), new("house", 1)])).Hits;
        Assert.Equal(["a2", "a0", "a1"], Names(set));
        // rumah and house are counted as four occurrences in four entries
        Commit(Doc("a", "one", "one", "one one", "lain"), Doc("b", "one", "lain", "lain lain", "lain"));
        Assert.Equal(Search(Term("one")).Hits.Select(h => h.Score).Take(3), set.Select(h => h.Score), (x, y) => Math.Abs(x - y) < 1e-6f);
    }

    [Fact]
    public void The_best_alternative_counts_and_of_the_others_a_share()
    {
        Commit(Doc("a", new PlainEntry("x") { Title = "y" }));
        var (x, y) = (Search(Term("x")).Hits[0].Score, Search(new TermQuery("title", "y")).Hits[0].Score);
        Assert.Equal(Math.Max(x, y), Search(new DisjunctionMaxQuery([Term("x"), new TermQuery("title", "y")])).Hits[0].Score);
        var shared = Search(new DisjunctionMaxQuery([Term("x"), new TermQuery("title", "y")], 0.5f)).Hits[0].Score;
        Assert.Equal(Math.Max(x, y) + (0.5f * Math.Min(x, y)), shared, 1e-6f);
    }

    [Fact]
    public void A_text_is_understood_by_its_words_that_are_rare_elsewhere()
    {
        Commit(Doc("a", "korban negara dan", "korban negara", "dan dan", "korban"), Doc("b", "dan lain", "dan itu"));
        var found = Search(new LikeQuery([new("body", "korban", 2), new("body", "negara", 1), new("body", "nowhere", 5)]));
        Assert.Equal(["a0", "a1"], Names(found.Hits).Order());
        Assert.Equal([new TermQuery("body", "korban"), new TermQuery("body", "negara")], found.Like.AsEnumerable());
        Assert.Empty(Search(new LikeQuery([])).Hits);
        Assert.Empty(Search(Term("korban")).Like);
    }

    [Fact]
    public void Nearer_words_score_higher()
    {
        Commit(Doc("a", "korban", "korbam", "krobam", "lain"));
        Assert.Equal(["a0", "a1", "a2"], Found(new FuzzyQuery("body", "korban")));
        Assert.Equal(["a0", "a1"], Found(new FuzzyQuery("body", "korban", 1)));
        Assert.Equal(["a0"], Found(new FuzzyQuery("body", "korban", 0)));
        Assert.Equal(["a0", "a1"], Found(new FuzzyQuery("body", "korban", 2, PrefixLength: 3)));
        Assert.Equal(["a2"], Found(new FuzzyQuery("body", "rkobam", 1)));
    }

    [Fact]
    public void Results_come_page_by_page()
    {
        Commit(Enumerable.Range(0, 20).Select(i => Doc($"d{i:00}", string.Concat(Enumerable.Repeat("kata ", (i % 4) + 1)))));
        var all = Search(Term("kata"));
        Assert.Equal((20, 20, 20), (all.Total, all.Results, all.Hits.Length));
        Assert.Equal(all.Hits.Select(h => h.Score).OrderDescending(), all.Hits.Select(h => h.Score));
        var paged = Enumerable.Range(0, 7).SelectMany(page => Search(new SearchQuestion(Term("kata")) { Skip = page * 3, Take = 3 }).Hits);
        Assert.Equal(Names(all.Hits), Names(paged));
        Assert.Empty(Search(new SearchQuestion(Term("kata")) { Skip = 20, Take = 3 }).Hits);
    }

    [Fact]
    public void With_nothing_to_take_matches_are_only_counted()
    {
        Commit(Doc("a", new PlainEntry("kata") { Kind = "k" }, new PlainEntry("kata") { Kind = "k" }, new PlainEntry("kata") { Kind = "l" }));
        var found = Search(new SearchQuestion(Term("kata")));
        Assert.Equal((3, 3), (found.Total, found.Results));
        Assert.Empty(found.Hits);
        var grouped = Search(new SearchQuestion(Term("kata")) { Grouping = new Grouping("kind", 2) });
        Assert.Equal((3, 2), (grouped.Total, grouped.Results));
        Assert.Empty(grouped.Groups);
    }

    [Fact]
    public void Results_come_greatest_number_first_then_best_and_those_without_one_last()
    {
        Commit(
            Doc("a", new PlainEntry("x y") { Year = 2000 }, new PlainEntry("x"), new PlainEntry("x") { Year = 2000 }),
            Doc("b", new PlainEntry("x") { Year = -3 }, new PlainEntry("x") { Year = 2010 }, new PlainEntry("x") { Year = long.MinValue }, new PlainEntry("x x x")));
        var found = Search(new SearchQuestion(Term("x")) { Order = SearchOrder.Descending("year"), Take = 10 });
        Assert.Equal(["b1", "a2", "a0", "b0", "b2", "b3", "a1"], Names(found.Hits));
        Assert.Equal(["b1", "a2"], Names(Search(new SearchQuestion(Term("x")) { Order = SearchOrder.Descending("year"), Take = 2 }).Hits));
    }

    [Fact]
    public void Results_come_by_document_and_ordinal()
    {
        Commit(Doc("b", "x x x"), Doc("a", "x y", "x"));
        Assert.Equal(["a0", "a1", "b0"], Names(Search(new SearchQuestion(Term("x")) { Order = SearchOrder.Documents, Take = 10 }).Hits));
        Assert.Equal(["a1"], Names(Search(new SearchQuestion(Term("x")) { Order = SearchOrder.Documents, Skip = 1, Take = 1 }).Hits));
    }

    public static TheoryData<Query> Explained => new(
        new TermQuery("body", "korban"),
        new TermQuery("tag", "sum of max product of"),
        new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)]),
        new PhraseQuery("body", [new("orang", 0), new("barang", 1)], Slop: 3),
        new BooleanQuery([new(Occur.Should, Term("korban")), new(Occur.Should, Term("orang")), new(Occur.MustNot, Term("lain"))]),
        new BooleanQuery([new(Occur.Must, new BoostQuery(new TermQuery("body", "orang"), 2.5f)), new(Occur.Filter, new TermQuery("document", "a"))]),
        All(Term("perdagangan"), Term("orang"), new TermQuery("tag", "sum of max product of")),
        new DisjunctionMaxQuery([new TermQuery("body", "korban"), new TermQuery("body", "orang")], 0.2f),
        new DisjunctionMaxQuery([new TermQuery("body", "korban"), new BoostQuery(new TermQuery("tag", "max"), 2)]),
        new FuzzyQuery("body", "korban", 1),
        new PrefixQuery("body", "per"),
        new ConstantScoreQuery(new TermQuery("body", "orang"), 4),
        new SynonymQuery("body", [new("korban", 1), new("orang", 0.3f)]),
        new DemotedQuery(new TermQuery("body", "orang"), new TermQuery("body", "lain"), 0.5f),
        new LikeQuery([new("body", "orang", 1), new("body", "perdagangan", 2), new("body", "korban", 2)]),
        new BoostQuery(new DemotedQuery(Any(Term("orang"), new MatchAllQuery()), new MatchAllQuery(), 0.5f), 3));

    [Theory]
    [MemberData(nameof(Explained))]
    public void An_explanation_adds_up_to_the_score(Query query)
    {
        Commit(
            Doc("a", new PlainEntry("korban perdagangan orang") { Tags = ["sum of max product of", "max"] }, new PlainEntry("korban korban penipuan")),
            Doc("b", new PlainEntry("perdagangan orang dan perdagangan barang") { Tags = ["sum of max product of"] }, new PlainEntry("orang lain")));
        var hits = Search(new SearchQuestion(query) { Take = 10, Explain = true }).Hits;
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            Assert.NotNull(hit.Explanation);
            Assert.Equal(hit.Score, hit.Explanation.Value, hit.Score * 1e-5f);
            AddsUp(hit.Explanation);
        }
        Assert.All(Search(query).Hits, hit => Assert.Null(hit.Explanation));
    }

    private static void AddsUp(Explanation explanation)
    {
        var values = explanation.Details.Select(d => d.Value).ToList();
        var tolerance = explanation.Value * 1e-5f;
        if (explanation.Operation == ExplanationOperation.Sum) Assert.Equal(values.Sum(), explanation.Value, tolerance);
        if (explanation.Operation == ExplanationOperation.Product) Assert.Equal(values.Aggregate(1f, (a, b) => a * b), explanation.Value, tolerance);
        if (explanation.Operation == ExplanationOperation.Best) Assert.InRange(explanation.Value, values.Max() - tolerance, values.Sum() + tolerance);
        Assert.NotEmpty(explanation.Description);
        foreach (var detail in explanation.Details) AddsUp(detail);
    }

    public static TheoryData<Query> Misnamed => new(
        new TermQuery("nothing", "x"), new TermQuery("year", "x"), new PhraseQuery("tag", [new("x", 0), new("y", 1)]), new SynonymQuery("tag", [new("x", 1)]),
        new PrefixQuery("year", "x"), new WildcardQuery("nothing", "x*"), new TermRangeQuery("nothing", "a", "b"), new FuzzyQuery("nothing", "x"),
        new NumberRangeQuery("body", 1, 2), new LikeQuery([new("nothing", "x", 1)]), new BooleanQuery([new(Occur.MustNot, new TermQuery("nothing", "x"))]),
        new DemotedQuery(new TermQuery("body", "x"), new TermQuery("nothing", "x"), 0.5f));

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void A_query_of_a_field_that_is_not_there_is_refused(Query query)
    {
        foreach (var document in (PlainDocument[])[new PlainDocument("a"), Doc("a", "x")])
        {
            Commit(document);
            Assert.Throws<ArgumentException>(() => Search(query));
            Assert.Throws<ArgumentException>(() => Scanned(query));
            Assert.Throws<ArgumentException>(() => Ask(reader => reader.Pairs(new(query, "tag", "tag"))));
        }
    }

    public static TheoryData<SearchQuestion> MisnamedQuestions => new(
        new SearchQuestion(new MatchAllQuery()) { Filters = [new ValueFilter("nothing", ["x"])], Take = 1 },
        new SearchQuestion(new MatchAllQuery()) { Filters = [new ValueFilter("body", ["x"])], Take = 1 },
        new SearchQuestion(new MatchAllQuery()) { Counts = [new FieldCounts("nothing", 1)] },
        new SearchQuestion(new MatchAllQuery()) { Counts = [new FieldCounts("key", 1)] },
        new SearchQuestion(new MatchAllQuery()) { Grouping = new Grouping("nothing", 1), Take = 1 },
        new SearchQuestion(new MatchAllQuery()) { Grouping = new Grouping("year", 1) },
        new SearchQuestion(new MatchAllQuery()) { Order = SearchOrder.Descending("nothing"), Take = 1 },
        new SearchQuestion(new MatchAllQuery()) { Order = SearchOrder.Descending("tag") });

    [Theory]
    [MemberData(nameof(MisnamedQuestions))]
    public void A_question_of_a_field_that_is_not_there_is_refused(SearchQuestion question)
    {
        foreach (var document in (PlainDocument[])[new PlainDocument("a"), Doc("a", "x")])
        {
            Commit(document);
            Assert.Throws<ArgumentException>(() => Search(question));
        }
    }

    [Fact]
    public void Clauses_past_the_limit_are_left_out_where_they_are_optional_and_that_is_told()
    {
        Commit(Doc("a", "x", "y", "z", "x y z"));
        var limits = new EngineLimits { Clauses = 2 };
        var cut = Search(new SearchQuestion(Any(Term("x"), Term("y"), Term("z"))) { Take = 10, Limits = limits });
        Assert.Equal(["a0", "a1", "a3"], Names(cut.Hits).Order());
        Assert.Equal(LimitsMet.Clauses, cut.Limits);
        var required = new BooleanQuery(
            [new(Occur.Should, Term("x")), new(Occur.Should, Term("y")), new(Occur.Should, Term("q")), new(Occur.Must, Term("x")), new(Occur.MustNot, Term("z"))]);
        Assert.Equal(["a0"], Names(Search(new SearchQuestion(required) { Take = 10, Limits = limits }).Hits));
        Assert.Equal(LimitsMet.None, Search(new SearchQuestion(Any(Term("x"), Term("y"))) { Take = 10, Limits = limits }).Limits);
        Assert.Equal(LimitsMet.Clauses, Search(new SearchQuestion(Any(Any(Term("x"), Term("z")), Term("y"))) { Limits = limits }).Limits);
    }

    [Fact]
    public void Of_the_terms_of_patterns_past_the_limit_the_first_are_taken_and_that_is_told()
    {
        Commit(Doc("a", "aa", "ab", "ac", "b"));
        var limits = new EngineLimits { ExpandedTerms = 2 };
        SearchAnswer Limited(Query query) => Search(new SearchQuestion(query) { Take = 10, Limits = limits });
        Assert.Equal(["a0", "a1"], Names(Limited(new PrefixQuery("body", "a")).Hits));
        Assert.Equal(LimitsMet.ExpandedTerms, Limited(new PrefixQuery("body", "a")).Limits);
        Assert.Equal(["a0", "a1"], Names(Limited(Any(new WildcardQuery("body", "a?"), new PrefixQuery("body", "b"))).Hits));
        Assert.Equal(["a1", "a0"], Names(Limited(new FuzzyQuery("body", "ab")).Hits));
        Assert.Equal((LimitsMet.None, 2), (Limited(new TermRangeQuery("body", "ac", null)).Limits, Limited(new TermRangeQuery("body", "ac", null)).Total));
        Assert.Equal(4, Scanned(new PrefixQuery("body", "")).Length);
    }

    [Fact]
    public void Terms_of_entries_that_are_gone_do_not_count_for_a_limit()
    {
        Commit(Doc("a", "aa ab ac"), Doc("b", "ad ae", "ad", "x", "x", "x", "x", "x"));
        Commit(Doc("a", "lain"));
        var found = Search(new SearchQuestion(new PrefixQuery("body", "a")) { Take = 10, Limits = new EngineLimits { ExpandedTerms = 2 } });
        Assert.Equal((2, LimitsMet.None), (found.Total, found.Limits));
    }

    [Fact]
    public void Results_past_the_window_are_left_out_and_that_is_told()
    {
        Commit(Enumerable.Range(0, 10).Select(i => Doc($"d{i}", new PlainEntry("x") { Kind = $"k{i}" }, new PlainEntry("x") { Kind = $"k{i}" })));
        var question = new SearchQuestion(Term("x")) { Skip = 2, Take = 5, Limits = new EngineLimits { Window = 4 } };
        var found = Search(question);
        Assert.Equal(["d10", "d11"], Names(found.Hits));
        Assert.Equal((20, LimitsMet.Window), (found.Total, found.Limits));
        var grouped = Search(question with { Grouping = new Grouping("kind", 1) });
        Assert.Equal(["k2", "k3"], grouped.Groups.Select(g => g.Value));
        Assert.Equal((10, LimitsMet.Window), (grouped.Results, grouped.Limits));
        Assert.Equal(LimitsMet.None, Search(question with { Take = 2 }).Limits);
        Assert.Empty(Search(question with { Skip = int.MaxValue, Take = int.MaxValue }).Hits);
    }
}
