using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>What the embedded engine counts while it works: the answer is the best that the limits allow, and says which were met.</summary>
public sealed class LuceneLimitsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-engine-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Words_are_passed_over_once_the_entries_are_spent()
    {
        Commit("x", "x y", "x z", "z");
        Assert.Equal((3, LimitsMet.ExaminedEntries), Found(Of(Occur.Should, "x", "z"), new EngineLimits { ExaminedEntries = 2 }));
        Assert.Equal((3, LimitsMet.ExaminedEntries), Found(Of(Occur.Must, "x", "z"), new EngineLimits { ExaminedEntries = 2 }));
        Assert.Equal((4, LimitsMet.None), Found(Of(Occur.Should, "x", "z"), EngineLimits.Default));
    }

    [Fact]
    public void One_word_is_looked_for_however_frequent_it_is()
    {
        Commit("x", "x", "x");
        Assert.Equal((3, LimitsMet.None), Found(new TermQuery("body", "x"), new EngineLimits { ExaminedEntries = 1 }));
    }

    [Fact]
    public void Of_a_phrase_that_is_too_dear_the_first_words_are_looked_for()
    {
        Commit("x y z", "x y", "y x");
        var phrase = new PhraseQuery("body", [new("x", 0), new("y", 1), new("z", 2)]);
        Assert.Equal((1, LimitsMet.None), Found(phrase, EngineLimits.Default));
        Assert.Equal((2, LimitsMet.ExaminedEntries), Found(phrase, new EngineLimits { ExaminedEntries = 5 }));
    }

    [Fact]
    public void All_patterns_together_are_held_against_so_many_terms()
    {
        Commit("ab", "bb", "cb", "d");
        var limits = new EngineLimits { ExaminedTerms = 2 };
        Assert.Equal((2, LimitsMet.ExaminedTerms), Found(new WildcardQuery("body", "*b"), limits));
        var two = new BooleanQuery([new(Occur.Should, new PrefixQuery("body", "a")), new(Occur.Should, new PrefixQuery("body", "c"))]);
        Assert.Equal((1, LimitsMet.ExaminedTerms), Found(two, limits));
    }

    [Fact]
    public void Filters_have_so_many_values()
    {
        Commit(new PlainEntry("x") { Kind = "a" }, new PlainEntry("x") { Kind = "b" });
        var question = new SearchQuestion(new TermQuery("body", "x"))
        {
            Filters = [new ValueFilter("kind", ["a", "b"])],
            Limits = new EngineLimits { FilterValues = 1 },
        };
        Assert.Equal((1, LimitsMet.FilterValues), Found(question));
    }

    [Fact]
    public void The_groups_of_an_answer_hold_no_more_than_the_window()
    {
        Commit(Enumerable.Range(0, 4).Select(i => new PlainEntry("x") { Kind = $"k{i}" }).ToArray());
        var limits = new EngineLimits { Window = 4 };
        var question = new SearchQuestion(new TermQuery("body", "x")) { Take = 4, Grouping = new Grouping("kind", 2), Limits = limits };
        using var reader = Engine().Read()!;
        var answer = reader.Search(question);
        Assert.Equal((2, LimitsMet.Window), (answer.Groups.Length, answer.Limits));
    }

    [Fact]
    public void A_compact_index_is_one_segment_and_answers_as_before()
    {
        Commit("x", "y");
        using (var writer = Engine().Write())
        {
            writer.Put("b", new PlainDocument("b", new PlainEntry("x")).ForIndex());
            writer.Compact();
        }
        using (var writer = Engine().Write()) writer.Commit();
        Assert.Single(Directory.GetFiles(_folder, "*.si"));
        Assert.Equal((2, LimitsMet.None), Found(new TermQuery("body", "x"), EngineLimits.Default));
    }

    private static BooleanQuery Of(Occur occur, params string[] words) =>
        new([.. words.Select(w => new BooleanClause(occur, new TermQuery("body", w)))]);

    private (int Total, LimitsMet Limits) Found(Query query, EngineLimits limits) =>
        Found(new SearchQuestion(query) { Take = 10, Limits = limits });

    private (int Total, LimitsMet Limits) Found(SearchQuestion question)
    {
        using var reader = Engine().Read()!;
        var answer = reader.Search(question);
        return (answer.Total, answer.Limits);
    }

    private LuceneEngine Engine() => new(_folder, PlainEntry.Schema);

    private void Commit(params string[] bodies) => Commit([.. bodies.Select(body => new PlainEntry(body))]);

    private void Commit(params PlainEntry[] entries) => PlainDocument.Commit(Engine(), new PlainDocument("a", entries));
}
