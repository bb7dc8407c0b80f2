using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Analysis;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("façade", "fac\u0327ade", "façade")]
    [InlineData("DÉSIRÉ", "de\u0301sire\u0301", "désiré")]
    [InlineData("ậ", "a\u0323\u0302", "ậ")]
    [InlineData("traﬃcking ﬁles", "trafficking files", "trafficking files")]
    [InlineData("ＵＵ　２１／２００７", "uu　21/2007", "uu　21/2007")]
    [InlineData("İstanbul", "I\u0307stanbul", "istanbul")]
    [InlineData("perda\u00ADgangan\u200E", "perdagangan", "perdagangan")]
    [InlineData("d’Ivoire d‘Ivoire d＇Ivoire", "d'ivoire d'ivoire d'ivoire", "d'ivoire d'ivoire d'ivoire")]
    public void A_text_has_one_form_however_it_is_encoded(string one, string other, string form)
    {
        Assert.Equal(form, TextFolding.Form(one));
        Assert.Equal(form, TextFolding.Form(other));
    }

    [Theory]
    [InlineData("Façade, Désiré", "facade, desire")]
    [InlineData("Türkiye Côte d’Ivoire São Tomé", "turkiye cote d'ivoire sao tome")]
    [InlineData("İstanbul ı", "istanbul i")]
    [InlineData("Łódź straße Ærø ǧ Đà Nẵng", "lodz strasse aero g da nang")]
    [InlineData("x\u0302 ﬁn", "x fin")]
    [InlineData("korban", "korban")]
    [InlineData("й ね", "й ね")]
    public void A_plain_text_has_no_accents_on_latin_letters(string text, string plain) => Assert.Equal(plain, TextFolding.Plain(text));

    [Fact]
    public void Both_normal_forms_of_every_letter_have_one_form() =>
        Assert.All(NormalForms, f =>
        {
            Assert.Equal(TextFolding.Form(f.Composed), TextFolding.Form(f.Decomposed));
            Assert.Equal(TextFolding.Plain(f.Composed), TextFolding.Plain(f.Decomposed));
        });

    [Fact]
    public void Both_normal_forms_of_a_text_have_the_same_terms() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            foreach (var analyzer in AnalyzersTests.All)
                Assert.Equal(Terms(analyzer, string.Concat(text.Select(t => t.Composed))), Terms(analyzer, string.Concat(text.Select(t => t.Decomposed))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Prop.ForAll(Texts.Select(text => string.Concat(text.Select(t => t.Decomposed))).ToArbitrary(), ArbMap.Default.ArbFor<string?>(), (text, any) =>
        {
            var (form, plain) = (TextFolding.Form(text + any), TextFolding.Plain(text + any));
            return TextFolding.Form(form) == form && TextFolding.Plain(plain) == plain && TextFolding.Plain(form) == plain;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void No_character_grows_by_more_than_there_is_room_for()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var form = TextFolding.Form(c.ToString());
            Assert.InRange(form.Length, 0, TextFolding.Growth);
            Assert.All(form, f => Assert.InRange(TextFolding.Plain(f.ToString()).Length, 0, TextFolding.Growth));
        }
    }

    [Fact]
    public void A_text_without_letters_beyond_ascii_has_no_accents_to_take_off() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), Texts.Select(text => string.Concat(text.Select(t => t.Composed))).ToArbitrary(), (any, accented) =>
        {
            foreach (var text in new[] { any ?? "", accented })
                if (!TextFolding.MayHaveAccents(text)) Assert.Equal(Terms(Analyzers.Exact, text), Terms(Analyzers.Plain, text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // made of Unicode 14's data: letters that are a letter and its marks, and Hangul's first, last and some other syllables
    private static readonly (string Composed, string Decomposed)[] NormalForms =
    [
        .. File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Search", "Analysis", "Fixtures", "normal-forms.tsv"))
            .Select(line => (line.Split('\t')[0], line.Split('\t')[1])),
    ];

    private static readonly Gen<(string Composed, string Decomposed)[]> Texts = Gen.Frequency(
        (3, Gen.Elements(NormalForms)),
        (5, Gen.Elements("a", "e", "Korban", "yang", " ", " the ", ". ", "'", "’", "2007", "ﬁ").Select(same => (same, same)))).ArrayOf();

    private static List<(string, int)> Terms(NamedAnalyzer analyzer, string text)
    {
        using var reader = new TermReader(analyzer, text);
        var terms = new List<(string, int)>();
        while (reader.MoveNext()) terms.Add((reader.Term.ToString(), reader.Position));
        return terms;
    }
}
