using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Evaluation;

namespace TipKnowledge.Tests.Evaluation;

public sealed class ParsingScorerTests
{
    private static readonly IdAliases NoAliases = IdAliases.Read([]);

    private static readonly DocumentRow Statute = new(
        "uu", EntityId.Parse("law:id/uu/2041/7"), DocumentKind.Statute, null, "UU No. 7 Tahun 2041 tentang Pasar Terapung", [], 2041, null,
        Language.Indonesian, 1, [EntityId.Parse("law:id/uud/1945")], "uu.txt", "txt");

    [Fact]
    public void A_line_of_facts_is_read_with_what_it_leaves_out()
    {
        var facts = FactsReader.ReadLines(["""{"doc":"a","kind":"statute","title":"X","title_also":["Y"],"babs":[["I","UMUM"]],"pasal":2,"year":null}""", " "]).Single();

        Assert.Equal(("a", 2, (int?)null), (facts.Doc, facts.Pasal, facts.Year));
        Assert.Equal(["Y"], facts.TitleAlso.AsEnumerable());
        Assert.Empty(facts.Furniture);
        Assert.Null(facts.Headings);
    }

    [Fact]
    public void A_line_that_tells_of_nothing_is_named() =>
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => FactsReader.ReadLines(["""{"doc":"a","kind":"paper","title":"X"}""", "{}"])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_statute_is_right_by_its_title_its_law_its_basis_and_its_articles()
    {
        var facts = new DocumentFacts
        {
            Doc = "uu",
            Kind = "statute",
            Title = "Pasar Terapung",
            Year = 2041,
            Id = "law:id/uu/2041/7",
            Basis = ["law:id/uud/1945", "law:id/uu/2007/21"],
            Babs = [["I", "KETENTUAN UMUM"], ["II", "PERLINDUNGAN"]],
            Pasal = 3,
        };
        var evaluation = ParsingScorer.Score(
            [facts], [Statute],
            [Row("uu", PassageKind.Heading, "BAB I KETENTUAN UMUM"), Row("uu", PassageKind.Heading, "Pasal 1"), Row("uu", PassageKind.Heading, "Pasal 2."), Row("uu", PassageKind.Heading, "Lain-lain")],
            [], NoAliases);

        Assert.Equal((1, 1), Figure(evaluation, "title right"));
        Assert.Equal((1, 1), Figure(evaluation, "kind right"));
        Assert.Equal((1, 1), Figure(evaluation, "own id first"));
        Assert.Equal((0, 1), Figure(evaluation, "own id anywhere"));
        Assert.Equal((1, 2), Figure(evaluation, "basis found"));
        Assert.Equal((1, 2), Figure(evaluation, "BAB with its title alone"));
        Assert.Equal((2, 3), Figure(evaluation, "Pasal found"));
        Assert.Equal(1, evaluation.OtherHeadings);
        Assert.Contains(new ParsingError("Pasal missed", "uu", "", "Pasal 3"), evaluation.Errors);
    }

    [Fact]
    public void Headings_are_compared_without_the_title_and_furniture_is_wrong_in_the_text()
    {
        var facts = new DocumentFacts
        {
            Doc = "a",
            Kind = "paper",
            Title = "Judul",
            Headings = [new(0, 5, "Judul"), new(10, 20, "1. Metode"), new(30, 40, "2. Hasil")],
            Furniture = [new(50, 60, "Jurnal X | 7")],
            Notes = [new(70, 90, "1 Lihat bab dua.")],
            References = [new(100, 130, "Laksono, B. (2025). Judul.")],
        };
        var evaluation = ParsingScorer.Score(
            [facts], [],
            [
                Row("a", PassageKind.Title, "Judul"), Row("a", PassageKind.Heading, "Judul"), Row("a", PassageKind.Heading, "1 METODE"), Row("a", PassageKind.Heading, "Kata"),
                Row("a", PassageKind.Paragraph, "orang Jurnal X | 7 yang", 45), Row("a", PassageKind.Footnote, "Lihat bab dua.", 72), Row("a", PassageKind.Reference, "Laksono", 100),
            ],
            [], NoAliases);

        Assert.Equal((1, 1, 1), (evaluation.Headings!.TruePositives, evaluation.Headings.FalsePositives, evaluation.Headings.FalseNegatives));
        Assert.Equal((1, 1), Figure(evaluation, "furniture in the text"));
        Assert.Equal((1, 1), Figure(evaluation, "notes found"));
        Assert.Equal((0, 1), Figure(evaluation, "references found"));
    }

    [Theory]
    [InlineData("law:id/tap-mpr/1966/xxix", "law:id/tap-mpr/1966/29")]
    [InlineData("law:id/perda-kota-nilakandi/2029/3", "law:id/perda-nilakandi/2029/3")]
    [InlineData("law:id/uu/2007/21", "law:id/uu/2007/21")]
    [InlineData(null, "")]
    public void Ids_of_one_thing_are_one(string? id, string one) => Assert.Equal(one, NoAliases.Of(id));

    private static (int, int) Figure(ParsingEvaluation evaluation, string name) =>
        evaluation.Figures.Where(f => f.Name == name).Select(f => (f.Count, f.Of)).Single();

    private static PassageRow Row(string doc, PassageKind kind, string text, int start = 0) =>
        new(doc, 0, kind, Language.Indonesian, 1, null, ImmutableArray<string>.Empty, null, start, start + text.Length, text);
}
