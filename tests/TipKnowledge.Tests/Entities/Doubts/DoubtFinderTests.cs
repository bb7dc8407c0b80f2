using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using BuiltIn = TipKnowledge.Entities.Vocabularies.Vocabulary;

namespace TipKnowledge.Tests.Entities.Doubts;

public sealed class DoubtFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-doubts-").FullName;
    private readonly BuiltIn _vocabulary;

    public DoubtFinderTests()
    {
        File.WriteAllText(Path.Combine(_folder, "laws.json"), """
            [
              {"id":"law:id/uu/1951/901","kind":"uu","number":"901","year":1950,"title":{"id":"Pelayaran Antariksa Dalam Negeri"}},
              {"id":"law:id/uu/1960/902","kind":"uu","number":"902","year":1960,"title":{"id":"Pelindungan Awak Kapal Udara"},"replaces":["law:id/uu/1951/901"]},
              {"id":"law:id/uu/1961/903","kind":"uu","number":"903","year":1961,"title":{"id":"Perubahan atas Undang-Undang Nomor 902 Tahun 1960 tentang Pelindungan Awak Kapal Udara"}}
            ]
            """);
        _vocabulary = BuiltIn.LoadBuiltIn().Extend(_folder);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("UU No. 901 Tahun 1951 tentang Perlindungan Awak Kapal Udara berlaku.", "law:id/uu/1960/902")]
    [InlineData("UU No. 902 Tahun 1960 tentang Pelayaran Antariksa Dalam Negeri, yang lama, berlaku.", "law:id/uu/1951/901")]
    [InlineData("UU No. 901 Tahun 1951 tentang Per1indungan Awak Kapai Udara berlaku.", "law:id/uu/1960/902")]
    public void Number_with_the_title_of_another_law_is_doubted(string text, string against)
    {
        var doubt = Assert.Single(Find(null, text));
        Assert.Equal(DoubtKind.NumberAndTitle, doubt.Kind);
        Assert.Equal(against, doubt.Against?.Value);
    }

    [Theory]
    [InlineData("UU No. 902 Tahun 1960 tentang Perlindungan Awak Kapal Udara berlaku.")]
    [InlineData("UU No. 903 Tahun 1961 tentang Perubahan atas UU No. 902 Tahun 1960 berlaku.")]
    [InlineData("UU No. 903 Tahun 1961 tentang Pelindungan Awak Kapal Udara berlaku.")]
    [InlineData("UU No. 902 Tahun 1960 tentang Awak Kapal Udara dan Pelindungannya berlaku.")]
    [InlineData("UU No. 77 Tahun 1955 tentang Pelayaran Antariksa Dalam Negeri berlaku.")]
    public void Number_with_its_own_title_is_not_doubted(string text) => Assert.Empty(Find(null, text));

    [Fact]
    public void Law_cited_after_it_was_replaced_is_doubted_unless_its_successor_is_cited_too()
    {
        Assert.Equal("law:id/uu/1960/902", Assert.Single(Find(1990, "Menurut UU No. 901 Tahun 1951 demikian.")).Against?.Value);
        Assert.Empty(Find(1990, "Menurut UU No. 901 Tahun 1951 dan UU No. 902 Tahun 1960 demikian."));
        Assert.Empty(Find(1955, "Menurut UU No. 901 Tahun 1951 demikian."));
    }

    [Theory]
    [InlineData("Menurut UU No. 901 Tahun 1951, yang telah dicabut, demikian.")]
    [InlineData("UU No. 901 Tahun 1951 digantikan undang-undang lain.")]
    [InlineData("Law No. 901 of 1951 was repealed long ago.")]
    public void Law_that_the_document_itself_says_is_gone_is_not_doubted(string text) => Assert.Empty(Find(1990, text));

    [Fact]
    public void Abbreviation_that_a_document_defines_twice_is_doubted_once()
    {
        var doubt = Assert.Single(Find(
            null, "Jaringan Kerja Rakyat (JKR) berdiri.", "Jalan Kereta Raya (JKR) dibuka.", "Jalan Kereta Raya (JKR) ditutup."));
        Assert.Equal(DoubtKind.TwoMeanings, doubt.Kind);
        Assert.Equal(("Jalan Kereta Raya", "Jaringan Kerja Rakyat"), (doubt.Said, doubt.Other));
    }

    [Theory]
    [InlineData("Jaringan Kerja Rakyat (JKR) berdiri.", "Jarlngan Kerla Rakgat (JKR) bubar.")]
    [InlineData("Jaringan Kerja Rakyat (JKR) berdiri.", "Jaringan Kerja Rakyat Nusantara (JKRN) berdiri.")]
    [InlineData("Badan Riset dan Laut (BRL) berdiri.", "The Bureau of Research and the Law (BRL) acted.")]
    public void Misreading_a_translation_or_another_abbreviation_is_no_second_meaning(string first, string second) =>
        Assert.Empty(Find(null, first, second));

    [Theory]
    [InlineData("Singkatan JKR: Jaringan Kerja Rakyat.", "JKR adalah singkatan dari Jalan Kereta Raya.")]
    [InlineData("JKR = Jaringan Kerja Rakyat", "JKR untuk Jalan Kereta dan Rel dipakai di lampiran.")]
    public void Abbreviation_may_be_explained_behind_it(string first, string second) =>
        Assert.Equal("JKR", Assert.Single(Find(null, first, second)).Subject);

    [Fact]
    public void Words_behind_an_abbreviation_that_it_is_not_made_of_explain_nothing() =>
        Assert.Empty(Find(null, "Jaringan Kerja Rakyat (JKR) berdiri.", "Kantor JKR untuk Jawa Kecil dibuka.", "JKR, Jalan Rel Kereta, Sawah."));

    [Fact]
    public void Abbreviation_with_another_meaning_in_another_document_is_no_fault() =>
        Assert.Empty(Between("Jaringan Kerja Rakyat (JKR) berdiri.", "Jalan Kereta Raya (JKR) dibuka."));

    [Fact]
    public void Statute_s_own_text_decides_which_figure_is_right()
    {
        var statute = TestDocuments.Of("Setiap orang dipidana dengan pidana penjara paling lama 7 (tujuh) tahun.");
        statute = statute with
        {
            Metadata = statute.Metadata with { Kind = DocumentKind.Statute },
            Passages = [statute.Passages[0] with { Provision = new Provision(StatutePart.Body, "4", "1", "a") }],
        };
        var law = EntityId.Parse("law:id/uu/1960/902");
        var own = new DocumentClaims(new DocumentId("statute"), 1960, ClaimReader.Read(statute, new([PassageEntities.None], []) { Law = law })) { Law = law };
        var doubt = Assert.Single(new DoubtFinder(_vocabulary).Find(
            [Claims(1, 1970, "Pasal 4 ayat (1) UU No. 902 Tahun 1960 mengancam penjara paling lama 9 tahun."), own]));
        Assert.Equal(("document1", "statute", "9", "7"), (doubt.Where.Document.Value, doubt.AgainstWhere?.Document.Value, doubt.Said, doubt.Other));
    }

    [Fact]
    public void Body_whose_name_ends_a_longer_one_keeps_its_abbreviation()
    {
        Assert.Empty(Between("Perserikatan Bangsa-Bangsa (PBB) hadir.", "Majelis Umum Perserikatan Bangsa-Bangsa (PBB) bersidang."));
    }

    [Fact]
    public void Title_that_two_documents_give_to_numbers_one_slip_apart_is_doubted()
    {
        var doubt = Assert.Single(Between(
            "UU No. 931 Tahun 1971 tentang Pengawasan Satelit Jarak Jauh berlaku.", "UU No. 913 Tahun 1971 tentang Pengawasan Satelit Jarak Jauh berlaku."));
        Assert.Equal(DoubtKind.NumberDiffers, doubt.Kind);
        Assert.Equal(("law:id/uu/1971/913", "law:id/uu/1971/931"), (doubt.Id?.Value, doubt.Against?.Value));
        Assert.Empty(Between(
            "UU No. 931 Tahun 1971 tentang Pengawasan Satelit Jarak Jauh berlaku.", "UU No. 931 Tahun 1972 tentang Pengawasan Satelit Jarak Jauh berlaku."));
    }

    [Theory]
    [InlineData("penjara paling singkat 3 (tiga) tahun", "penjara paling singkat 5 (lima) tahun", "3", "5")]
    [InlineData("penjara paling lama lima belas tahun", "penjara paling lama 12 (dua belas) tahun", "15", "12")]
    [InlineData("denda paling banyak Rp600.000.000,00 (enam ratus juta rupiah)", "denda paling banyak Rp 500 juta", "IDR 600000000", "IDR 500000000")]
    [InlineData("imprisonment of 3 to 15 years", "imprisonment of at most 20 years", "15", "20")]
    [InlineData("denda antara Rp1,5 miliar hingga Rp5 miliar", "denda maksimal Rp.15.000.000.000,-", "IDR 5000000000", "IDR 15000000000")]
    public void Different_figures_for_one_provision_are_doubted(string first, string second, string other, string said)
    {
        var doubt = Assert.Single(Between($"Pasal 2 ayat (1) UU No. 902 Tahun 1960 mengancam {first}.", $"Pasal 2 ayat (1) UU No. 902 Tahun 1960 mengancam {second}."));
        Assert.Equal(DoubtKind.FiguresDiffer, doubt.Kind);
        Assert.Equal((said, other), (doubt.Said, doubt.Other));
        Assert.StartsWith("Pasal 2 ayat (1)|", doubt.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_names_the_provision_and_both_figures_in_either_language()
    {
        var doubt = Assert.Single(Between(
            "Pasal 2 UU No. 902 Tahun 1960 mengancam denda paling banyak Rp600.000.000,00.", "Pasal 2 UU No. 902 Tahun 1960 mengancam denda paling banyak Rp5 miliar."));
        Assert.Equal(
            "Untuk Pasal 2 UU No. 902 Tahun 1960 tulisan ini menyebut denda paling banyak IDR 5.000.000.000, tulisan lain denda paling banyak IDR 600.000.000.",
            DoubtReason.Of(doubt, _vocabulary, Language.Indonesian));
        Assert.Equal(
            "For Pasal 2 of Law No. 902 of 1960 this document states a fine of at most IDR 5,000,000,000, the other a fine of at most IDR 600,000,000.",
            DoubtReason.Of(doubt, _vocabulary, Language.English));
    }

    [Theory]
    [InlineData("Pasal 2 UU No. 902 Tahun 1960 mengancam penjara paling lama 5 tahun.", "Pasal 3 UU No. 902 Tahun 1960 mengancam penjara paling lama 7 tahun.")]
    [InlineData("Pasal 2 UU No. 902 Tahun 1960 mengancam penjara paling lama 5 tahun.", "Pasal 2 UU No. 902 Tahun 1960 mengancam penjara paling lama 5 (lima) tahun.")]
    [InlineData("Pasal 2 UU No. 902 Tahun 1960 mengancam penjara paling lama 5 tahun.", "Pasal 2 UU No. 902 Tahun 1960 mengancam denda paling banyak Rp5 juta.")]
    [InlineData("Pasal 2 UU No. 902 Tahun 1960 berlaku bagi anak paling sedikit 12 tahun.", "Pasal 2 UU No. 902 Tahun 1960 berlaku bagi anak paling sedikit 14 tahun.")]
    public void Figures_of_different_provisions_or_measures_are_not_compared(string first, string second) => Assert.Empty(Between(first, second));

    [Fact]
    public void Silenced_doubt_is_left_out()
    {
        File.WriteAllText(Path.Combine(_folder, "silence.json"), """[{"silence":"two-meanings","written":"JKR","document":"document1"}]""");
        var vocabulary = BuiltIn.LoadBuiltIn().Extend(_folder);
        Assert.Empty(vocabulary.Problems);
        Assert.Empty(new DoubtFinder(vocabulary).Find(
            [Claims(1, null, "Jaringan Kerja Rakyat (JKR) berdiri.", "Jalan Kereta Raya (JKR) dibuka.")]));
    }

    private ImmutableArray<Doubt> Find(int? year, params string[] passages) => new DoubtFinder(_vocabulary).Find([Claims(1, year, passages)]);

    private ImmutableArray<Doubt> Between(string first, string second) =>
        new DoubtFinder(_vocabulary).Find([Claims(1, null, first), Claims(2, null, second)]);

    private DocumentClaims Claims(int number, int? year, params string[] passages)
    {
        var document = TestDocuments.Of(passages);
        return new DocumentClaims(new DocumentId($"document{number}"), year, ClaimReader.Read(document, new EntityRecognizer(_vocabulary).Recognize(document)));
    }
}
