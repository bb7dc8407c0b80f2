using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Kinds;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData(Samples.Paper, "Pelindungan Hukum bagi Nelayan Asing di Wilayah Perbatasan")]
    [InlineData(Samples.PaperOnOneLine, "TANGGUNG JAWAB NEGARA ATAS NELAYAN YANG DITAHAN")]
    [InlineData(Samples.Thesis, "PELINDUNGAN HUKUM BAGI ANAK BUAH KAPAL DI PELABUHAN NEGARA TETANGGA")]
    [InlineData(Samples.Decision, "Putusan Pengadilan Agama Muara Nomor 0455/Pdt.G/2017/PA.Mra")]
    [InlineData(
        Samples.Treaty,
        "MEMORANDUM OF UNDERSTANDING BETWEEN THE GOVERNMENT OF MUARA AND THE GOVERNMENT OF HULU ON THE PLACEMENT OF WORKERS")]
    [InlineData(Samples.Report, "Nasib Pekerja di Kapal Asing: Temuan dari Tiga Pelabuhan")]
    [InlineData(Samples.MarkdownReport, "Held at Sea")]
    [InlineData(Samples.News, "Polisi Gagalkan Pengiriman Pekerja di Muara")]
    [InlineData(Samples.Opinion, "Kopi Pahit di Pelabuhan")]
    public void A_title_is_read_over_all_its_lines(string text, string title) => Assert.Equal(title, Documents.Parse(text).Metadata.Title);

    [Theory]
    [InlineData(Samples.Paper, "Rina Kartikasari|Agus Salim Nasution|Sumarni")]
    [InlineData(Samples.PaperOnOneLine, "Siti Rahmawati")]
    [InlineData(Samples.Thesis, "Muhammad Fadhil Ramadhan")]
    [InlineData(Samples.Decision, "")]
    [InlineData(Samples.Treaty, "")]
    [InlineData(Samples.Report, "Yayasan Laut Merdeka")]
    [InlineData(Samples.MarkdownReport, "Mira Tan|Jonas Weber")]
    [InlineData(Samples.News, "Rahmat Subekti")]
    [InlineData(Samples.Opinion, "Darmawan Sukma")]
    public void Authors_are_read_and_editors_are_not(string text, string authors) =>
        Assert.Equal(authors, string.Join('|', Documents.Parse(text).Metadata.Authors));

    [Theory]
    [InlineData(Samples.Paper, 2022)]
    [InlineData(Samples.PaperOnOneLine, null)]
    [InlineData(Samples.Thesis, 2019)]
    [InlineData(Samples.Decision, 2017)]
    [InlineData(Samples.Treaty, 2006)]
    [InlineData(Samples.Report, 2021)]
    [InlineData(Samples.MarkdownReport, 2020)]
    [InlineData(Samples.News, 2021)]
    [InlineData(Samples.Opinion, null)]
    public void The_year_is_that_of_publication_or_none(string text, int? year) => Assert.Equal(year, Documents.Parse(text).Metadata.Year);

    [Fact]
    public void The_head_of_a_journal_is_metadata_and_no_text()
    {
        var document = Documents.Parse(Samples.Paper);
        var metadata = document.Metadata;
        Assert.Equal(("Jurnal Hukum Muara", "12", "2", "145-162"), (metadata.ContainerTitle, metadata.Volume, metadata.Issue, metadata.Pages));
        Assert.Equal(("10.12345/muara.v12i2.345", "1234-5678"), (metadata.Doi, metadata.Issn));
        Assert.DoesNotContain(document.Passages, p => p.Text.Contains("Jurnal Hukum Muara", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Samples.Paper)]
    [InlineData(Samples.PaperOnOneLine)]
    public void Abstracts_and_keywords_are_told_by_language(string text)
    {
        var document = Documents.Parse(text);
        Assert.Equal(
            [Samples.Indonesian, Samples.English],
            document.Passages.Where(p => p.Kind == PassageKind.Abstract).Select(p => p.Text));
        Assert.Equal("nelayan", document.Metadata.KeywordsIndonesian[0]);
        Assert.Equal("fishermen", document.Metadata.KeywordsEnglish[0]);
        Assert.Equal((2, 2), (document.Metadata.KeywordsIndonesian.Length, document.Metadata.KeywordsEnglish.Length));
    }

    [Fact]
    public void Keywords_end_where_the_abstract_behind_them_begins()
    {
        var document = Documents.Parse(
            $"NELAYAN DI PERBATASAN\n\nKata kunci: nelayan; negara; ABSTRAK {Samples.Indonesian}\n\nI. PENDAHULUAN\n{Samples.Indonesian}\n");
        Assert.Equal("nelayan|negara", string.Join('|', document.Metadata.KeywordsIndonesian));
        Assert.Contains(document.Passages, p => p.Kind == PassageKind.Abstract && p.Text == Samples.Indonesian);
    }

    [Fact]
    public void A_decision_has_its_court_and_its_number()
    {
        var metadata = Documents.Parse(Samples.Decision).Metadata;
        Assert.Equal(("Pengadilan Agama Muara", "0455/Pdt.G/2017/PA.Mra"), (metadata.Publisher, metadata.Number));
    }

    [Theory]
    [InlineData("Nomor 318/Pid.B/2016/PN Mra", "318/Pid.B/2016/PN Mra")]
    [InlineData("No. 64 K/Pdt/2014", "64 K/Pdt/2014")]
    [InlineData("Nomor 33/PUU-XIV/2016", "33/PUU-XIV/2016")]
    [InlineData("Nomor 7/G/2020/PTUN.JKT", "7/G/2020/PTUN.JKT")]
    [InlineData("Nomor: 123/Pid.B/2020/PN.Jkt.Sel", "123/Pid.B/2020/PN.Jkt.Sel")]
    [InlineData("Nomor 12 PK/TUN/2011", "12 PK/TUN/2011")]
    public void Numbers_of_decisions_are_read_as_courts_write_them(string line, string number) => Assert.Equal(
        number,
        Documents.Parse($"PUTUSAN\n{line}\nDEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA\nMahkamah Agung mengadili perkara ini.\n").Metadata.Number);

    [Fact]
    public void A_document_without_a_title_is_shown_by_its_file_name()
    {
        var metadata = Documents.Parse($"Abstrak\n\n{Samples.Indonesian}\n\nPENDAHULUAN\n\n{Samples.Indonesian}\n").Metadata;
        Assert.Equal(("test", false), (metadata.Title, metadata.IsTitleKnown));
    }
}
