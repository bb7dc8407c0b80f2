using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Tests.Search.Snippets;

public sealed class HighlighterTests
{
    private static readonly Highlighter Highlighter = new([("body", Analyzers.Exact)]);

    [Theory]
    [InlineData("perdagangan orang", 0, "Orang bicara tentang perdagangan. [Perdagangan] [orang] dilarang.")]
    [InlineData("orang perdagangan", 0, "Orang bicara tentang perdagangan. Perdagangan orang dilarang.")]
    [InlineData("orang perdagangan", 2, "[Orang] bicara tentang [perdagangan]. [Perdagangan] [orang] dilarang.")]
    [InlineData("perdagangan orang", 1, "perdagangan besar [perdagangan] [orang] besar orang")]
    [InlineData("korban korban", 2, "korban saja")]
    [InlineData("korban korban", 2, "[korban] dan [korban] saja")]
    [InlineData("a b c", 4, "[b] x [a] [c] y y y y b")]
    public void Words_of_a_phrase_are_marked_only_where_the_phrase_stands(string phrase, int slop, string marked)
    {
        var query = new PhraseQuery("body", [.. phrase.Split(' ').Select((term, i) => new PhraseTerm(term, i))], slop);
        Assert.Equal(marked, Marked(query, Plain(marked)));
    }

    [Fact]
    public void What_a_pattern_matched_is_marked_and_not_the_pattern()
    {
        Assert.Equal("[imigrasi], migrasi, [imigran]", Marked(new PrefixQuery("body", "imigra"), "imigrasi, migrasi, imigran"));
        Assert.Equal("imigrasi, [migrasi]", Marked(new WildcardQuery("body", "m*i"), "imigrasi, migrasi"));
        Assert.Equal("[korban] [korbn] [kroban] [kurban]-kurbin kobrna", Marked(new FuzzyQuery("body", "korban", 1), "korban korbn kroban kurban-kurbin kobrna"));
        Assert.Equal("alfa [beta] [cika] delta", Marked(new TermRangeQuery("body", "beta", "delta", IncludeUpper: false), "alfa beta cika delta"));
    }

    [Theory]
    [InlineData("facade", "The [façade], the [fac\u0327ades], the [facade].")]
    [InlineData("traﬃcking", "Human [traﬃcking], [traﬃcked], [trafficking]")]
    [InlineData("facad*", "The [façade], the [fac\u0327ades], the [facade].")]
    [InlineData("=façade", "The [façade], the [fac\u0327ade], the façades, the facade.")]
    [InlineData("=facade", "The façade, the [facade].")]
    [InlineData("\"Sao Tome\"", "[São] [Tome\u0301] is not São")]
    public void Words_are_marked_however_they_are_encoded(string text, string marked)
    {
        var parser = new QueryParser(
            [new("body", FieldKind.Text, [new("en", Analyzers.English)], new("exact", Analyzers.Exact), Plain: new("plain", Analyzers.Plain))]);
        var highlighter = new Highlighter([("en", Analyzers.English), ("exact", Analyzers.Exact), ("plain", Analyzers.Plain)]);
        Assert.Equal(marked, Marked(highlighter, parser.Parse(text).Query, Plain(marked)));
    }

    [Fact]
    public void What_is_excluded_or_only_filters_is_not_marked()
    {
        Assert.Equal("kata", Marked(new BooleanQuery([new(Occur.MustNot, Term("kata"))]), "kata"));
        Assert.Equal("kata [lain]", Marked(new BooleanQuery([new(Occur.Filter, Term("kata")), new(Occur.Must, Term("lain"))]), "kata lain"));
    }

    [Fact]
    public void A_combination_that_does_not_hold_is_not_marked()
    {
        var both = new BooleanQuery([new(Occur.Must, Term("polisi")), new(Occur.Must, Term("hakim"))]);
        var query = new BooleanQuery([new(Occur.Should, both), new(Occur.Should, Term("korban"))]);
        Assert.Equal("polisi dan [korban]", Marked(query, "polisi dan korban"));
        Assert.Equal("[polisi] dan [korban] dan [hakim]", Marked(query, "polisi dan korban dan hakim"));
    }

    [Fact]
    public void What_concerns_other_fields_is_taken_as_matching()
    {
        var query = new BooleanQuery([new(Occur.Must, new NumberRangeQuery("year", 2007, 2007)), new(Occur.MustNot, new TermQuery("law", "x")), new(Occur.Must, Term("kata"))]);
        Assert.Equal("[kata]", Marked(query, "kata"));
    }

    [Fact]
    public void A_field_that_does_not_hold_the_text_marks_nothing() =>
        Assert.Empty(Highlighter.Mark(Term("kata"), "kata", field => field != "body"));

    [Fact]
    public void Marks_are_there_exactly_where_an_index_of_the_text_matches()
    {
        using var index = new TemporaryIndex();
        var texts = Gen.Sample(Texts, 60).ToArray();
        index.Write([.. texts.Select((text, i) => ($"d{i:000}", text))]);
        Prop.ForAll(Queries.ToArbitrary(), query =>
        {
            var found = index.Matching(query).ToHashSet();
            return Enumerable.Range(0, texts.Length).All(i => found.Contains($"d{i:000}") == Highlighter.Mark(query, texts[i]).Any());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Every_mark_is_a_word_that_matches_its_part() =>
        Prop.ForAll(Queries.ToArbitrary(), Texts.ToArbitrary(), (query, text) =>
        {
            var end = 0;
            foreach (var mark in Highlighter.Mark(query, text))
            {
                var word = text[mark.Start..mark.End];
                if (mark.Start < end || !Fits(mark.Part, word) || Neighbours(text, mark).Any(char.IsLetter)) return false;
                end = mark.End;
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static bool Fits(Query part, string word) => part switch
    {
        TermQuery q => q.Term == word,
        PhraseQuery q => q.Terms.Any(t => t.Term == word),
        PrefixQuery q => word.StartsWith(q.Prefix, StringComparison.Ordinal),
        WildcardQuery q => System.Text.RegularExpressions.Regex.IsMatch(word, "^" + q.Pattern.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.') + "$"),
        FuzzyQuery q => Math.Abs(q.Term.Length - word.Length) <= q.MaxEdits,
        _ => false,
    };

    private static IEnumerable<char> Neighbours(string text, QueryMark mark) => text[Math.Max(0, mark.Start - 1)..mark.Start].Concat(text[mark.End..Math.Min(text.Length, mark.End + 1)]);

    private static string Marked(Query query, string text) => Marked(Highlighter, query, text);

    private static string Marked(Highlighter highlighter, Query query, string text)
    {
        foreach (var mark in highlighter.Mark(query, text).Reverse()) text = $"{text[..mark.Start]}[{text[mark.Start..mark.End]}]{text[mark.End..]}";
        return text;
    }

    private static string Plain(string marked) => marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static TermQuery Term(string term) => new("body", term);

    private static readonly Gen<string> Words = Gen.Elements("ab", "abc", "ba", "b", "cab", "bac");

    private static readonly Gen<string> Texts =
        Gen.ListOf(Words).Select(words => string.Join(" ", words)).Where(text => text.Length > 0);

    // terms of one phrase differ: how often a repeated term may count is the engine's own affair
    private static readonly Gen<Query> Leaves = Gen.OneOf(
        Words.Select(Query (w) => Term(w)),
        Words.Select(Query (w) => new PrefixQuery("body", w)),
        Gen.Elements("a*", "*b", "?a?", "b*c", "c?b*").Select(Query (p) => new WildcardQuery("body", p)),
        Words.Select(Query (w) => new FuzzyQuery("body", w, 1)),
        Gen.Choose(0, 3).SelectMany(slop => Gen.Shuffle(new[] { "ab", "abc", "ba", "b" }).Select(
            Query (words) => new PhraseQuery("body", [new PhraseTerm(words[0], 0), new PhraseTerm(words[1], 1)], slop))));

    // the first clause is positive, so that whatever matches has something to mark
    private static readonly Gen<Query> Queries = Gen.OneOf(
        Leaves,
        Leaves.SelectMany(first => Gen.Zip(Gen.Elements(Occur.Must, Occur.MustNot, Occur.Should), Leaves).ListOf().Select(
            Query (rest) => new BooleanQuery(Clauses(first, rest)))));

    private static ImmutableArray<BooleanClause> Clauses(Query first, IEnumerable<(Occur Occur, Query Query)> rest) =>
        [new BooleanClause(Occur.Must, first), .. rest.Select(c => new BooleanClause(c.Occur, c.Query))];
}
