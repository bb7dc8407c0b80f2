using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Queries;

public sealed class QueryParserTests
{
    private static readonly QueryParser Parser = new(
    [
        new("body", FieldKind.Text, [new("stem", new IndonesianAnalyzer())], new("exact", new ExactAnalyzer())),
        new("year", FieldKind.Number, [new("year", null)]),
        new("law", FieldKind.Keyword, [new("law", null)]),
    ]);

    [Theory]
    [InlineData("korban", "stem:korban")]
    [InlineData("perlindungan", "stem:lindung")]
    [InlineData("=perlindungan", "exact:perlindungan")]
    [InlineData("\"perlindungan\"", "exact:perlindungan")]
    [InlineData("\"korban yang dilindungi\"", "stem:\"korban@0 lindung@2\"")]
    [InlineData("\"korban polisi\"~3", "stem:\"korban@0 polisi@1\"~3")]
    [InlineData("korban AND polisi", "(+stem:korban +stem:polisi)")]
    [InlineData("korban OR polisi", "(stem:korban stem:polisi)")]
    [InlineData("korban NOT polisi", "(stem:korban -stem:polisi)")]
    [InlineData("+korban -polisi", "(+stem:korban -stem:polisi)")]
    [InlineData("(korban polisi) AND hakim", "(+(stem:korban stem:polisi) +stem:hakim)")]
    [InlineData("imigra*", "exact:imigra*")]
    [InlineData("im?gra*i", "exact:im?gra*i")]
    [InlineData("korbn~1", "exact:korbn~1")]
    [InlineData("korban^2", "stem:korban^2")]
    [InlineData("year:2007", "year:[2007 2007]")]
    [InlineData("year:[2007 TO 2017]", "year:[2007 2017]")]
    [InlineData("year:{2007 TO *]", "year:[2008 ]")]
    [InlineData("law:\"law:id/uu/2007/21\"", "law:law:id/uu/2007/21")]
    [InlineData("law:law:id/uu/2007/21", "law:law:id/uu/2007/21")]
    public void A_query_reads_as_its_writer_meant(string text, string meaning)
    {
        var parsed = Parser.Parse(text);
        Assert.Null(parsed.Problem);
        Assert.Equal(meaning, Show(parsed.Query));
    }

    [Theory]
    [InlineData("\"tidak ditutup", QueryProblemKind.NotClosed, 0)]
    [InlineData("(korban", QueryProblemKind.NotClosed, 0)]
    [InlineData("korban)", QueryProblemKind.NotOpened, 6)]
    [InlineData("korban AND", QueryProblemKind.MissingOperand, 7)]
    [InlineData("year:dua", QueryProblemKind.BadNumber, 5)]
    [InlineData("warna:merah", QueryProblemKind.UnknownField, 0)]
    public void What_cannot_be_read_is_told_and_searched_as_words(string text, QueryProblemKind problem, int position)
    {
        var parsed = Parser.Parse(text);
        Assert.Equal((problem, position), (parsed.Problem, parsed.Position));
        Assert.IsNotType<MatchNoneQuery>(parsed.Query);
    }

    [Fact]
    public void A_query_of_stop_words_alone_finds_those_words() => Assert.Equal("(exact:yang exact:dan)", Show(Parser.Parse("yang dan").Query));

    [Fact]
    public void No_input_makes_the_parser_fail() =>
        Prop.ForAll<string>(text => Parser.Parse(text ?? "").Query is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Deep_nesting_and_great_length_are_refused_quickly()
    {
        Assert.Equal(QueryProblemKind.TooComplex, Parser.Parse(new string('(', 1500) + "a").Problem);
        Assert.Equal(QueryProblemKind.TooComplex, Parser.Parse(string.Join(' ', Enumerable.Repeat("kata", 1000))).Problem);
    }

    private static string Show(Query query) => query switch
    {
        TermQuery q => $"{q.Field}:{q.Term}",
        PhraseQuery q => $"{q.Field}:\"{string.Join(' ', q.Terms.Select(t => $"{t.Term}@{t.Position}"))}\"{(q.Slop > 0 ? "~" + q.Slop : "")}",
        BooleanQuery q => "(" + string.Join(' ', q.Clauses.Select(c => c.Occur switch { Occur.Must => "+", Occur.MustNot => "-", Occur.Filter => "#", _ => "" } + Show(c.Query))) + ")",
        PrefixQuery q => $"{q.Field}:{q.Prefix}*",
        WildcardQuery q => $"{q.Field}:{q.Pattern}",
        FuzzyQuery q => $"{q.Field}:{q.Term}~{q.MaxEdits}",
        NumberRangeQuery q => $"{q.Field}:[{q.Min} {q.Max}]",
        BoostQuery q => $"{Show(q.Query)}^{q.Boost}",
        _ => query.ToString(),
    };
}
