using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("Istilah _korban_ dibahas.", "Istilah korban dibahas.", "korban")]
    [InlineData("Istilah __korban__ dibahas.", "Istilah korban dibahas.", "korban")]
    [InlineData("Istilah *korban* dan **polisi** dibahas.", "Istilah korban dan polisi dibahas.", "korban|polisi")]
    [InlineData("Istilah ***korban*** dan ___polisi___.", "Istilah korban dan polisi.", "korban|polisi")]
    [InlineData("Istilah **_korban_** dibahas.", "Istilah korban dibahas.", "korban")]
    [InlineData("Istilah _**korban** lain_ dibahas.", "Istilah korban lain dibahas.", "korban lain")]
    [InlineData("Istilah **korban _lain_** dibahas.", "Istilah korban lain dibahas.", "korban lain")]
    [InlineData("Oleh (_Direktorat Jenderal\nImigrasi_), demikian.", "Oleh (Direktorat Jenderal Imigrasi), demikian.", "Direktorat Jenderal Imigrasi")]
    [InlineData("“_Non-refoulement_” dan _ibid._, hlm. 3.", "“Non-refoulement” dan ibid., hlm. 3.", "Non-refoulement|ibid.")]
    [InlineData("Berkas _laporan_2021_ dan lain.", "Berkas laporan_2021 dan lain.", "laporan_2021")]
    public void Marks_of_emphasis_go_and_what_they_stand_around_is_kept(string written, string text, string emphasis)
    {
        var passage = Documents.Parse("Sebuah kalimat biasa.\n\n" + written + "\n").Passages[^1];
        Assert.Equal(text, passage.Text);
        Assert.Equal(emphasis, string.Join('|', passage.Emphasis.Select(e => text[e.Start..e.End])));
    }

    [Theory]
    [InlineData("Berkas TPPO_2021 dan T3_laporan dari snake_case_2021 itu.")]
    [InlineData("Nama: ________ dan tanggal __/__/2021 diisi.")]
    [InlineData("Nilai a_1 dan b_2 dan _ c _ itu.")]
    [InlineData("Lihat https://id.example.org/wiki/_x_y_/_z_ untuk itu.")]
    [InlineData("Kata _software_nya itu.")]
    [InlineData("Variabel $_GET dan $_POST itu.")]
    [InlineData("Garis _____ saja.")]
    [InlineData("Lima * enam * tujuh.")]
    public void What_is_no_emphasis_stays(string written)
    {
        var passage = Documents.Parse("Sebuah kalimat biasa.\n\n" + written + "\n").Passages[^1];
        Assert.Equal(written, passage.Text);
        Assert.Empty(passage.Emphasis);
    }

    [Fact]
    public void Emphasised_terms_make_no_heading_of_a_list_item()
    {
        var items = Documents.Parse("Layanan itu adalah:\n1. Pelayanan lalu lintas;\n2. Pelayanan informasi penerbangan (_Flight_ _Information Service_); dan\n3. Pelayanan lain.\n").Passages;
        Assert.Equal("Pelayanan informasi penerbangan (Flight Information Service); dan", items[2].Text);
        Assert.Equal(PassageKind.ListItem, items[2].Kind);
    }

    [Fact]
    public void Marks_that_cross_are_those_of_the_first_pair()
    {
        var passage = Documents.Parse("Sebuah kalimat biasa.\n\nIni *kata _yang* silang_ saja.\n").Passages[^1];
        Assert.Equal("Ini kata _yang silang_ saja.", passage.Text);
    }

    [Theory]
    [InlineData("_a ")]
    [InlineData("a_")]
    [InlineData("_a_ ")]
    [InlineData("*_a_* ")]
    [InlineData("_")]
    [InlineData("_*")]
    [InlineData("_a *b")]
    public void A_megabyte_of_marks_is_parsed(string piece) =>
        Assert.NotNull(Documents.Parse(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));
}
