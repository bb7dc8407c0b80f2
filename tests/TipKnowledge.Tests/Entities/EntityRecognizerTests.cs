using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities;

public sealed class EntityRecognizerTests
{
    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    private static readonly string[] Pieces =
    [
        "Undang-Undang ", "UU ", "Nomor ", "No. ", "21 ", "Tahun ", "2007 ", "tentang ", "Pasal ", "1 ", "ayat ", "(1) ", "(", ") ", ", ", ". ", "- ", "–", "dan ", "of ", "the ",
        "Kementerian ", "Luar ", "Negeri ", "Indonesia ", "Kamboja ", "Badan ", "(UU X) ", "(ABC) ", "Konvensi ", "ILO ", "C190 ", "RUU ", "KBRI ", "di ", "Menteri ", "www.a.id ", "National ", "Agency ", "\U0001F600", "é", "Act ", "2022 ",
    ];

    [Fact]
    public void Spans_lie_inside_their_passage_and_mentions_do_not_overlap() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Where(text => text.Length > 0).ToArbitrary(), HasSoundSpans).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Undang-Undang Nomor ")]
    [InlineData("7")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("Kementerian ")]
    [InlineData("Pasal 1 ayat (1) ")]
    [InlineData("UU No. 1 Tahun 2000 dan ")]
    [InlineData("Badan Nasional Xx (BNX) ")]
    [InlineData("Indonesia")]
    public void Hostile_input_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.True(HasSoundSpans(text));
    }

    [Fact]
    public void Short_form_that_a_later_passage_defines_holds_in_the_whole_document()
    {
        var entities = Recognizer.Recognize(TestDocuments.Of("Data XYZN dipakai.", "Komite Nasional Xerografi Yudha Zamrud (XYZN) berdiri."));
        Assert.Equal(entities.Passages[1].Mentions[0].Id, Assert.Single(entities.Passages[0].Mentions).Id);
        Assert.Equal("XYZN", Assert.Single(entities.Definitions).Abbreviation);
    }

    [Fact]
    public void Title_that_a_document_gives_to_a_number_names_that_law_in_the_document()
    {
        var entities = Recognizer.Recognize(TestDocuments.Of("Undang-Undang Nomor 77 Tahun 2001 tentang Pelayaran Antariksa berlaku.", "Menurut Undang-Undang Pelayaran Antariksa demikian."));
        Assert.Equal("law:id/uu/2001/77", entities.Passages[1].Mentions[0].Id.Value);
    }

    [Fact]
    public void Nothing_in_an_address_is_a_mention() =>
        Assert.Empty(Recognizer.Recognize(TestDocuments.Of("Lihat https://example.org/Indonesia/UU-No.-21-Tahun-2007 dan Indonesia.go.id saja.")).Passages[0].Mentions);

    [Theory]
    [InlineData("Dinas Tenaga Kerja Kabupaten Indramayu memeriksa.", "Dinas Tenaga Kerja Kabupaten Indramayu", "agency:id/disnaker-indramayu")]
    [InlineData("Perkara itu di Pengadilan Negeri Jakarta Selatan kemarin.", "Pengadilan Negeri Jakarta Selatan", "agency:id/pn-jakarta-selatan")]
    [InlineData("Menurut Polda Metro Jaya, korban pulang.", "Polda Metro Jaya", "agency:id/polda-metro-jaya")]
    [InlineData("Ketua DPRD Kabupaten Brebes hadir.", "DPRD Kabupaten Brebes", "agency:id/dprd-brebes")]
    [InlineData("Pemerintah Kabupaten Brebes dan warga hadir.", "Pemerintah Kabupaten Brebes", "agency:id/pemkab-brebes")]
    [InlineData("Kementerian Urusan Antariksa dan Peraturan Pemerintah baru.", "Kementerian Urusan Antariksa", "agency:id/kementerian-urusan-antariksa")]
    public void Body_that_no_list_holds_is_read_to_its_right_boundary(string text, string written, string id)
    {
        var mention = Assert.Single(Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions, m => m.Id.Type == EntityType.Agency);
        Assert.Equal(written, text[mention.Span.Start..mention.Span.End]);
        Assert.Equal(id, mention.Id.Value);
    }

    [Theory]
    [InlineData("South Korea's Foreign Ministry issued a warning.", "agency:kr/foreign-ministry")]
    [InlineData("The Chinese Embassy in Cambodia issued a warning.", "agency:cn/embassy-phnom-penh")]
    [InlineData("Di Thailand, sistem itu terhubung dengan Departemen Imigrasi setempat.", "agency:th/immigration-bureau")]
    [InlineData("Direktorat Perlindungan WNI Kementerian Luar Negeri menangani kasus itu.", "agency:id/dit-pwni")]
    [InlineData("Petugas BP3MI Jawa Tengah menjemput korban.", "agency:id/bp3mi-jawa-tengah")]
    [InlineData("Menurut Badan Pelindungan Pekerja Migran (BP2MI), korban pulang.", "agency:id/bp2mi agency:id/bp2mi")]
    [InlineData("Kepala Kementerian Keuangan dan Ketua KPK hadir.", "agency:id/kemenkeu agency:id/kpk")]
    [InlineData("The Ministry of Interior of Freedonia answered.", "agency:int/ministry-of-interior-of-freedonia")]
    [InlineData("The Ministry of Interior of the Republic of Freedonia answered Cambodia.", "agency:int/ministry-of-interior-of-the-republic-of-freedonia")]
    [InlineData("Kementerian Dalam Negeri Republik Freedonia menjawab.", "agency:int/kementerian-dalam-negeri-republik-freedonia")]
    [InlineData("The National Police of Freedonia and the Ministry of Joy of Freedonia.", "agency:int/national-police-of-freedonia agency:int/ministry-of-joy-of-freedonia")]
    [InlineData("The Ministry of Interior of Türkiye answered Cambodia.", "agency:tr/ministry-of-interior")]
    [InlineData("The Ministry of Foreign Affairs of the Kingdom of Thailand answered.", "agency:th/mofa")]
    [InlineData("Kementerian Luar Negeri Kerajaan Belanda menjawab.", "agency:nl/kementerian-luar-negeri")]
    [InlineData("The Minister of Health of Widodo's cabinet answered in the letter of the Minister of Finance of May 2019.", "agency:id/kemenkes agency:id/kemenkeu")]
    [InlineData("Menteri Luar Negeri Retno Marsudi dan Menteri Sosial dari Partai Golkar hadir.", "agency:id/kemlu agency:id/kemensos")]
    [InlineData("Yonhap News Agency (in Korean) reported it.", "")]
    public void Body_is_that_of_the_country_the_unit_and_the_place_that_the_words_give(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions.Where(m => m.Id.Type == EntityType.Agency).Select(m => m.Id.Value)));

    [Theory]
    [InlineData("Pemerintah dan kementerian terkait bertindak.")]
    [InlineData("Petugas Imigrasi dan aparat hadir.")]
    [InlineData("Menurut undang-undang, setiap badan hukum wajib.")]
    public void Generic_words_name_no_body_and_no_law(string text) =>
        Assert.Empty(Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions);

    [Theory]
    [InlineData("Undang-Undang Nomor 18 Tahun 2017 menggantikan UU No. 39 Tahun 2004.", "Revokes law:id/uu/2017/18 law:id/uu/2004/39")]
    [InlineData("UU No. 39 Tahun 2004 dicabut dengan UU No. 18 Tahun 2017.", "Revokes law:id/uu/2017/18 law:id/uu/2004/39")]
    [InlineData("UU No. 19 Tahun 2016 tentang perubahan atas UU No. 11 Tahun 2008 berlaku.", "Amends law:id/uu/2016/19 law:id/uu/2008/11")]
    [InlineData("UU No. 11 Tahun 2008 sebagaimana telah diubah dengan UU No. 19 Tahun 2016.", "Amends law:id/uu/2016/19 law:id/uu/2008/11")]
    [InlineData("Law No. 18 of 2017 replaced Law No. 39 of 2004.", "Revokes law:id/uu/2017/18 law:id/uu/2004/39")]
    [InlineData("UU No. 21 Tahun 1999 tentang pengesahan Konvensi ILO No. 111.", "Ratifies law:id/uu/1999/21 law:int/ilo-c111")]
    [InlineData("Indonesia meratifikasi Konvensi ILO No. 138 melalui UU No. 20 Tahun 1999.", "Ratifies law:id/uu/1999/20 law:int/ilo-c138")]
    public void Sentence_states_the_relation_of_its_words(string text, string expected)
    {
        var relation = Assert.Single(Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Relations);
        Assert.Equal(expected, $"{relation.Type} {relation.Source} {relation.Target}");
    }

    private static bool HasSoundSpans(string text)
    {
        var mentions = Recognizer.Recognize(TestDocuments.Of(text)).Passages[0].Mentions;
        var end = 0;
        foreach (var span in mentions.Select(m => m.Span))
        {
            if (span.Start < end || span.End <= span.Start || span.End > text.Length) return false;
            end = span.End;
        }
        return true;
    }
}
