using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Pinpoints;

namespace TipKnowledge.Tests.Pinpoints;

public sealed class PinpointTests
{
    private static readonly Arbitrary<Provision> Provisions = (
        from part in Gen.Elements(StatutePart.Body, StatutePart.Elucidation)
        from article in Gen.OneOf(Gen.Choose(1, 1500).Select(n => $"{n}"), Gen.Choose(1, 200).Select(n => $"{n}A"), Gen.Elements("I", "II", "IV", "XXIX"))
        from paragraph in Gen.OneOf(Gen.Constant(""), Gen.Choose(1, 30).Select(n => $"{n}"), Gen.Choose(1, 9).Select(n => $"{n}a"))
        from letter in Gen.OneOf(Gen.Constant(""), Gen.Elements("a", "b", "z", "aa"))
        select new Provision(part, article, paragraph, letter)).ToArbitrary();

    [Fact]
    public void What_is_written_is_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Provisions, provision => Assert.Equal(provision, PinpointText.Read(PinpointText.Write(provision)))));

    [Fact]
    public void An_address_is_read_back_in_any_case() => Check.QuickThrowOnFailure(Prop.ForAll(Provisions, provision =>
    {
        Assert.Equal(provision, PinpointAddress.Read(PinpointAddress.Write(provision)));
        Assert.Equal(provision, PinpointAddress.Read(PinpointAddress.Write(provision).ToUpperInvariant()));
    }));

    [Fact]
    public void A_provision_stands_in_the_index_with_its_article_and_its_paragraph() => Check.QuickThrowOnFailure(Prop.ForAll(Provisions, provision =>
    {
        var terms = PinpointKeys.Of(provision).ToArray();
        Assert.Contains(PinpointKeys.Term(provision), terms);
        Assert.Contains(PinpointKeys.Term(provision with { Letter = "" }), terms);
        Assert.Contains(PinpointKeys.Term(provision with { Letter = "", Paragraph = "" }), terms);
        Assert.Equal(terms.Length, terms.Distinct().Count());
    }));

    [Fact]
    public void Whatever_is_written_it_is_read_or_it_is_none() => Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(text =>
    {
        _ = PinpointText.Read(text.Get);
        _ = PinpointText.ReadFirst("Pasal " + text.Get);
        _ = PinpointAddress.Read(text.Get);
    }));

    [Theory]
    [InlineData("7", "7", "", "")]
    [InlineData("7(1)", "7", "1", "")]
    [InlineData("7 (1) huruf a", "7", "1", "a")]
    [InlineData("Pasal 7 ayat 1", "7", "1", "")]
    [InlineData("pasal 7 AYAT (1) HURUF A", "7", "1", "a")]
    [InlineData("12A", "12A", "", "")]
    [InlineData("12a", "12A", "", "")]
    [InlineData("Pasal II", "II", "", "")]
    [InlineData("Article 5(2)(a)", "5", "2", "a")]
    [InlineData("Pasal 3 huruf b", "3", "", "b")]
    [InlineData("2(2)b", "2", "2", "b")]
    public void People_write_provisions_in_several_ways(string written, string article, string paragraph, string letter) =>
        Assert.Equal(new Provision(StatutePart.Body, article, paragraph, letter), PinpointText.Read(written));

    [Fact]
    public void An_explanation_is_told_by_its_word() =>
        Assert.Equal(new Provision(StatutePart.Elucidation, "7", "2"), PinpointText.Read("Penjelasan Pasal 7 ayat (2)"));

    [Theory]
    [InlineData("")]
    [InlineData("Pasal")]
    [InlineData("Pasal tujuh")]
    [InlineData("7 dan 8")]
    [InlineData("7(")]
    [InlineData("7abc")]
    public void What_is_no_provision_is_none(string written) => Assert.Null(PinpointText.Read(written));

    [Theory]
    [InlineData("Pasal 7 ayat (1) dan Pasal 9", "Pasal 7 ayat (1)")]
    [InlineData("Pasal 2, 3 dan 4", "Pasal 2")]
    [InlineData("Pasal 123 sampai 126", "Pasal 123")]
    [InlineData("Pasal 1 angka 3", "Pasal 1")]
    [InlineData("Pasal 7 ayat (1) jo Pasal 9", "Pasal 7 ayat (1)")]
    public void Of_several_cited_the_first_is_opened(string cited, string first) => Assert.Equal(first, PinpointText.ReadFirst(cited)?.Pinpoint());

    [Theory]
    [InlineData("pasal-7/huruf-")]
    [InlineData("pasal-")]
    [InlineData("ayat-1")]
    [InlineData("pasal-7/ayat-1/huruf-a/x")]
    [InlineData("pasal-7 ayat 1")]
    [InlineData("penjelasan")]
    public void What_is_no_address_of_a_provision_is_none(string address) => Assert.Null(PinpointAddress.Read(address));

    [Fact]
    public void Articles_that_follow_each_other_are_named_as_one_run() =>
        Assert.Equal("1–3, 3A, 4–5", ArticleRuns.Of(["1", "2", "3", "3A", "4", "5"]));
}
