using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Kinds.Statutes;

/// <summary>Statutes as scans and converters leave them.</summary>
public sealed class MisreadStatuteTests
{
    private const string Preamble = """
        Menimbang : a. bahwa perlu;
        Mengingat : 1. Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
        MEMUTUSKAN:
        Menetapkan : PERATURAN PEMERINTAH TENTANG KANDANG AYAM.

        """;

    [Fact]
    public void Figures_that_a_scan_takes_for_letters_are_figures()
    {
        var document = Documents.Parse("PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR l2 TAHUN 2O18 TENTANG KANDANG AYAM\n" + Preamble
            + "BAB l KETENTUAN UMUM\nPasal I\n(l) Kandang bersih. (21 Kandang kering.\nPasal 2\nBerlaku.\n");
        Assert.Equal("Peraturan Pemerintah Nomor 12 Tahun 2018 tentang Kandang Ayam", document.Metadata.Title);
        Assert.Equal(["1", "1", "2"], document.Passages.Where(p => p.Kind == PassageKind.Provision).Select(p => p.Provision!.Article));
        Assert.Equal(["1", "2", ""], document.Passages.Where(p => p.Kind == PassageKind.Provision).Select(p => p.Provision!.Paragraph));
    }

    [Fact]
    public void A_catchword_is_furniture_and_the_article_behind_it_is_one()
    {
        var document = Documents.Parse("PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 12 TAHUN 2018 TENTANG KANDANG AYAM\n" + Preamble
            + "Pasal 1\nKandang bersih. Pasal 2. . .\nPasal 2\nKandang kering.\n");
        Assert.Equal(["Pasal 1", "Pasal 2"], document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
        Assert.Contains(document.Furniture, line => line.Text == "Pasal 2. . .");
    }

    [Fact]
    public void The_markup_of_a_converter_is_no_text()
    {
        var document = Documents.Parse("PERATURAN PEMERINTAH REPUBLIK INDONESIA\n\nNOMOR 12 TAHUN 2018\n\nTENTANG\n\nKANDANG AYAM\n\n" + Preamble
            + "## BAB I KETENTUAN UMUM\n\n## Pasal 1\n\n- (1) Kandang bersih.\n\n- (2) Kandang kering.\n\n| No. | Ayam |\n|-----|------|\n| 1. | 7 |\n");
        Assert.Equal(["BAB I KETENTUAN UMUM", "Pasal 1"], document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
        Assert.DoesNotContain(document.Passages, p => p.Text is "-" or "##");
        Assert.Single(document.Passages, p => p.Kind == PassageKind.Table);
    }

    [Fact]
    public void A_title_that_the_heading_cuts_off_is_completed_by_the_enacting_words()
    {
        var document = Documents.Parse("PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 12 TAHUN 2018 TENTANG KANDANG\n" + Preamble + "Pasal 1\nBerlaku.\n");
        Assert.Equal("Peraturan Pemerintah Nomor 12 Tahun 2018 tentang Kandang Ayam", document.Metadata.Title);
    }

    [Fact]
    public void Without_its_heading_a_statute_has_the_title_of_its_enacting_words_and_no_number() =>
        Assert.Equal("Peraturan Pemerintah tentang Kandang Ayam", Documents.Parse(Preamble + "Pasal 1\nBerlaku.\n").Metadata.Title);

    [Fact]
    public void A_law_that_a_sentence_names_is_not_the_statute_itself()
    {
        var title = Documents.Parse("a. bahwa perlu diubah Peraturan Pemerintah Nomor 17 Tahun 1954 tentang Dewan;\n"
            + "Menimbang : b. bahwa perlu;\nMengingat : Undang-undang Nomor 1 Tahun 1950 tentang Anu;\nMEMUTUSKAN:\nPasal 1\nBerlaku.\n").Metadata;
        Assert.DoesNotContain("17", title.Title, StringComparison.Ordinal);
        Assert.Null(title.Year);
    }

    [Fact]
    public void Lost_articles_do_not_stop_the_count()
    {
        var document = Documents.Parse(Preamble + "Pasal 1. Satu. Pasal 2. Dua. Pasal 6. Enam. Pasal 7. Tujuh.");
        Assert.Equal(["Pasal 1.", "Pasal 2.", "Pasal 6.", "Pasal 7."], document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
    }

    [Fact]
    public void Labels_of_the_margin_that_were_read_first_do_not_hide_the_statute()
    {
        var document = Documents.Parse("Menimbang Menimbang Mengingat PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR lOO TAHUN 2OL9 TENTANG KANDANG AYAM\n"
            + "DENGAN RAHMAT TUHAN YANG MAHA ESA bahwa perlu;\n1. Pasal 5 ayat (2) Undang-Undang Dasar; MEMUTUSI(AN: BAB I KETENTUAN UMUM\nPasal 1\nSatu.\n"
            + "Pasal 2\nDua.\nBAB II PENUTUP\nPasal 3\nTiga.\n");
        Assert.Equal("Peraturan Pemerintah Nomor 100 Tahun 2019 tentang Kandang Ayam", document.Metadata.Title);
        Assert.Equal(
            ["BAB I KETENTUAN UMUM", "Pasal 1", "Pasal 2", "BAB II PENUTUP", "Pasal 3"],
            document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
    }

    [Fact]
    public void Figures_that_a_scan_has_parted_are_one_number()
    {
        var articles = string.Concat(Enumerable.Range(1, 10).Select(i => $"Pasal {i}\nKandang bersih.\n"));
        var document = Documents.Parse(Preamble + articles + "Pasal 1 1\nKandang kering.\nPasal 12\nBerlaku.\n");
        Assert.Equal("11", document.Passages.Last(p => p.Text == "Kandang kering.").Provision!.Article);
    }
}
