using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Queries;

public sealed class QueryParserTests
{
    private static readonly QueryParser Parser = new(
    [
        new("body", FieldKind.Text, [new("stem", Analyzers.Indonesian)], new("exact", Analyzers.Exact)),
        new("year", FieldKind.Number, [new("year", null)]),
        new("law", FieldKind.Keyword, [new("law", null)]),
        new("text", FieldKind.Text, [new("en", Analyzers.English)], new("exact", Analyzers.Exact), Plain: new("plain", Analyzers.Plain)),
    ]);

    [Theory]
    [InlineData("korban", "stem:korban")]
    [InlineData("perlindungan", "stem:lindung")]
    [InlineData("=perlindungan", "exact:perlindungan")]
    [InlineData("\"perlindungan\"", "exact:perlindungan")]
    [InlineData("\"korban yang dilindungi\"", "exact:\"korban@0 yang@1 dilindungi@2\"")]
    [InlineData("\"korban yang\"", "exact:\"korban@0 yang@1\"")]
    [InlineData("\"oleh karena itu\"~2", "exact:\"oleh@0 karena@1 itu@2\"~2")]
    [InlineData("\"dilindungi negara\"", "stem:\"lindung@0 negara@1\"")]
    [InlineData("TPPO_2021", "stem:\"tppo@0 2021@1\"")]
    [InlineData("=TPPO_2021", "exact:\"tppo@0 2021@1\"")]
    [InlineData("_korban_", "stem:korban")]
    [InlineData("dan/atau", "(exact:\"dan@0 atau@1\")")]
    [InlineData("\"korban polisi\"~3", "stem:\"korban@0 polisi@1\"~3")]
    [InlineData("korban AND polisi", "(+stem:korban +stem:polisi)")]
    [InlineData("korban OR polisi", "(stem:korban stem:polisi)")]
    [InlineData("korban NOT polisi", "(stem:korban -stem:polisi)")]
    [InlineData("+korban -polisi", "(+stem:korban -stem:polisi)")]
    [InlineData("(korban polisi) AND hakim", "(+(stem:korban stem:polisi) +stem:hakim)")]
    [InlineData("imigra*", "exact:imigra*")]
    [InlineData("im?gra*i", "exact:im?gra*i")]
    [InlineData("korbn~1", "exact:korbn~1")]
    [InlineData("korban^2", "stem:korban^2.0")]
    [InlineData("year:2007", "year:[2007 2007]")]
    [InlineData("year:[2007 TO 2017]", "year:[2007 2017]")]
    [InlineData("year:{2007 TO *]", "year:[2008 ]")]
    [InlineData("law:\"law:id/uu/2007/21\"", "law:law:id/uu/2007/21")]
    [InlineData("law:law:id/uu/2007/21", "law:law:id/uu/2007/21")]
    [InlineData("*:*", "ALL")]
    [InlineData("*", "ALL")]
    [InlineData("-korban", "(#ALL -stem:korban)")]
    [InlineData("polisi AND (NOT korban)", "(+stem:polisi +(#ALL -stem:korban))")]
    [InlineData("=\"korban dilindungi\"", "exact:\"korban@0 dilindungi@1\"")]
    [InlineData("“korban dilindungi”", "stem:\"korban@0 lindung@1\"")]
    [InlineData("\"tentang yang\"", "exact:\"tentang@0 yang@1\"")]
    [InlineData("polisi - korban", "(stem:polisi stem:korban)")]
    [InlineData("siapa korban?", "(stem:siapa <stem:korban | exact:korban?>)")]
    [InlineData("korban?", "exact:korban?")]
    [InlineData("anti-perdagangan", "<stem:\"anti@0 dagang@1\" | stem:antiperdagang>")]
    [InlineData("korban~", "exact:korban~2")]
    [InlineData("korban~0.8", "exact:korban~1")]
    [InlineData("korban^2~1", "exact:korban~1^2.0")]
    [InlineData("korban~1^2", "exact:korban~1^2.0")]
    [InlineData("(korban polisi)^0.5", "(stem:korban stem:polisi)^0.5")]
    [InlineData("year:(2007 2017)", "(year:[2007 2007] year:[2017 2017])")]
    [InlineData("year:\"2007\"", "year:[2007 2007]")]
    [InlineData("year:*", "year:[ ]")]
    [InlineData("YEAR: 2007", "year:[2007 2007]")]
    [InlineData("{a TO \"b c\"]", "exact:{a TO b c]")]
    [InlineData("{9223372036854775807 TO *]", "exact:{9223372036854775807 TO *]")]
    [InlineData("year:{9223372036854775807 TO *]", "year:[1 0]")]
    [InlineData("\\+korban \\(polisi\\)", "(stem:korban stem:polisi)")]
    [InlineData("ko\\*rban*", "exact:ko\\*rban*")]
    [InlineData("k\\u006Frban", "stem:korban")]
    [InlineData("law:*/21", "law:*/21")]
    [InlineData("https://example.org/a 10:30", "(stem:\"https@0 example.org@1 a@2\" stem:\"10@0 30@1\")")]
    [InlineData("Catatan: korban", "(stem:catat stem:korban)")]
    public void A_query_reads_as_its_writer_meant(string text, string meaning)
    {
        var parsed = Parser.Parse(text);
        Assert.Null(parsed.Problem);
        Assert.Equal(meaning, ShownQuery.Of(parsed.Query));
    }

    [Theory]
    [InlineData("text:Façades", "en:facad")]
    [InlineData("text:fac\u0327ades", "en:facad")]
    [InlineData("text:=Façades", "exact:façades")]
    [InlineData("text:=fac\u0327ades", "exact:façades")]
    [InlineData("text:\"ﬁles\"", "exact:files")]
    [InlineData("text:\"Désiré’s façade\"", "en:\"desir@0 facad@1\"")]
    [InlineData("text:\"the façades\"", "<exact:\"the@0 facades@1\" | plain:\"the@0 facades@1\">")]
    [InlineData("text:=\"the façades\"", "exact:\"the@0 façades@1\"")]
    [InlineData("text:façad*", "<exact:facad* | plain:facad*>")]
    [InlineData("text:fa?ade", "<exact:fa?ade | plain:fa?ade>")]
    [InlineData("text:facade~1", "<exact:facade~1 | plain:facade~1>")]
    [InlineData("text:[é TO ﬁ]", "<exact:[e TO fi] | plain:[e TO fi]>")]
    public void A_word_is_read_without_its_accents_but_where_it_is_meant_as_it_is(string text, string meaning) =>
        Assert.Equal(meaning, ShownQuery.Of(Parser.Parse(text).Query));

    [Theory]
    [InlineData("\"tidak ditutup", QueryProblemKind.NotClosed, 0)]
    [InlineData("(korban", QueryProblemKind.NotClosed, 0)]
    [InlineData("korban)", QueryProblemKind.NotOpened, 6)]
    [InlineData("korban AND", QueryProblemKind.MissingOperand, 7)]
    [InlineData("AND korban", QueryProblemKind.MissingOperand, 0)]
    [InlineData("korban AND OR polisi", QueryProblemKind.MissingOperand, 7)]
    [InlineData("korban +-polisi", QueryProblemKind.MissingOperand, 7)]
    [InlineData("(korban OR) polisi", QueryProblemKind.MissingOperand, 8)]
    [InlineData("korban]", QueryProblemKind.NotOpened, 6)]
    [InlineData("year:[2007 TO", QueryProblemKind.NotClosed, 13)]
    [InlineData("year:[2007 TO 2017", QueryProblemKind.NotClosed, 5)]
    [InlineData("year:[dua TO tiga] korban", QueryProblemKind.BadNumber, 5)]
    [InlineData("year:20*", QueryProblemKind.BadNumber, 5)]
    [InlineData("korban^", QueryProblemKind.BadNumber, 7)]
    [InlineData("korban~1.5", QueryProblemKind.BadNumber, 0)]
    [InlineData("year:dua", QueryProblemKind.BadNumber, 5)]
    [InlineData("warna:merah", QueryProblemKind.UnknownField, 0)]
    public void What_cannot_be_read_is_told_and_searched_as_words(string text, QueryProblemKind problem, int position)
    {
        var parsed = Parser.Parse(text);
        Assert.Equal((problem, position), (parsed.Problem, parsed.Position));
        Assert.IsNotType<MatchNoneQuery>(parsed.Query);
    }

    [Fact]
    public void A_query_of_stop_words_alone_finds_those_words() => Assert.Equal("(exact:yang exact:dan)", ShownQuery.Of(Parser.Parse("yang dan").Query));

    [Fact]
    public void Any_text_is_read_or_told_with_its_place_and_searched_as_words() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var parsed = Parser.Parse(text);
            return parsed.Problem is null ? parsed.Position == 0 : parsed.Position >= 0 && parsed.Position <= text.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Words_that_are_read_as_words_find_something_wherever_there_is_a_letter() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var parsed = Parser.Parse(text);
            return parsed.Problem is null || !text.Any(char.IsAsciiLetter) || parsed.Query is not MatchNoneQuery;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_queries_are_refused_with_the_place(string text, QueryProblemKind problem)
    {
        var parsed = Parser.Parse(text);
        Assert.Equal(problem, parsed.Problem);
        Assert.InRange(parsed.Position, 0, text.Length);
    }

    public static TheoryData<string, QueryProblemKind> Hostile() => new()
    {
        { new string('(', 10_000), QueryProblemKind.TooComplex },
        { new string('(', 1500) + "a", QueryProblemKind.TooComplex },
        { string.Concat(Enumerable.Repeat("-(", 900)), QueryProblemKind.TooComplex },
        { string.Join(' ', Enumerable.Repeat("kata", 10_000)), QueryProblemKind.TooComplex },
        { string.Concat(Enumerable.Repeat("a*", 900)), QueryProblemKind.TooManyPatterns },
        { string.Join(' ', Enumerable.Repeat("*a", 500)), QueryProblemKind.TooManyPatterns },
        { string.Join(' ', Enumerable.Repeat("kata~", 300)), QueryProblemKind.TooManyPatterns },
        { new string('[', 2000), QueryProblemKind.NotClosed },
        { new string('"', 1999), QueryProblemKind.NotClosed },
        { new string('^', 2000), QueryProblemKind.MissingOperand },
    };

    // the marks of the syntax, words, and whatever else: most of it is no query
    private static readonly Gen<string> Texts = Gen.Frequency(
        (9, Gen.Elements(
            "+", "-", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":", "\\", "/", "=", "&&", "||", " AND ", " OR ", " NOT ", " TO ", "year:", "law:",
            "body:", "*:*", "1", "2.5", "\\u", "“", "\0", "\uD800", "’")),
        (6, Gen.Elements("korban", "yang", "perlindungan", "a", "kata-kata")),
        (3, Gen.Constant(" ")),
        (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))).ListOf().Select(string.Concat);
}
