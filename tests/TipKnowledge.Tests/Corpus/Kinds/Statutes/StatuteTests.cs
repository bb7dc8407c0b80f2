using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Kinds.Statutes;

/// <summary>Statutes are read by their parts, however their lines were broken and however old they are.</summary>
public sealed class StatuteTests
{
    private const string Modern = """
        UNDANG-UNDANG REPUBLIK INDONESIA
        NOMOR 91 TAHUN 2029
        TENTANG
        PERPUSTAKAAN KELILING

        DENGAN RAHMAT TUHAN YANG MAHA ESA
        PRESIDEN REPUBLIK INDONESIA,

        Menimbang : a. bahwa buku harus sampai ke desa;
        b. bahwa perlu membentuk Undang-Undang tentang Perpustakaan Keliling;

        Mengingat : 1. Pasal 20 dan Pasal 21 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
        2. Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan;

        MEMUTUSKAN:
        Menetapkan : UNDANG-UNDANG TENTANG PERPUSTAKAAN KELILING.

        BAB I
        KETENTUAN UMUM
        Pasal 1
        Dalam Undang-Undang ini yang dimaksud dengan:
        1. Perpustakaan Keliling adalah kendaraan yang membawa
        buku.
        2. Pemustaka adalah pengguna perpustakaan.

        BAB II
        PENYELENGGARAAN
        Bagian Kesatu
        Umum
        Pasal 2
        (1) Perpustakaan Keliling singgah di setiap desa sebagaimana dimaksud dalam
        Pasal 1 angka 1.
        (2) Ia membawa:
        a. buku anak; dan
        b. buku pertanian.
        Pasal 3
        Sopir mencatat peminjam menurut ketentuan Pasal 2 ayat (1).

        Disahkan di Jakarta
        pada tanggal 1 Mei 2029
        PRESIDEN REPUBLIK INDONESIA,
        ttd.
        NAMA ORANG

        PENJELASAN
        ATAS
        UNDANG-UNDANG REPUBLIK INDONESIA
        NOMOR 91 TAHUN 2029
        TENTANG
        PERPUSTAKAAN KELILING
        I. UMUM
        Buku jarang sampai ke desa.
        II. PASAL DEMI PASAL
        Pasal 1
        Cukup jelas.
        Pasal 2
        Ayat (1)
        Yang dimaksud dengan "desa" termasuk kampung.
        Ayat (2)
        Cukup jelas.
        Pasal 3
        Cukup jelas.
        """;

    private const string Old =
        " PERATURAN PEMERINTAH REPUBLIK INDONESIA PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 77 TAHUN 1956 TENTANG SEPEDA TANDEM "
        + "Presiden Republik Indonesia, Menimbang : bahwa sepeda tandem perlu diatur; Mengingat : pasal 98 Undang-undang Dasar Sementara; "
        + "MEMUTUSKAN : Menetapkan : PERATURAN PEMERINTAH TENTANG SEPEDA TANDEM. BAB I. Ketentuan umum Pasal 1. Sepeda tandem ialah sepeda "
        + "untuk dua orang. Pasal 2. (1) Lampu termaksud dalam pasal 1 wajib menyala. (2) Bel wajib ada. Denda Pasal 3. Barang siapa tidak "
        + "menyalakan lampu menurut pasal 2 ayat (1) dihukum. Ditetapkan di Jakarta pada tanggal 2 Mei 1956. PENJELASAN PERATURAN PEMERINTAH "
        + "TENTANG SEPEDA TANDEM. UMUM. Sepeda banyak. PASAL DEMI PASAL. Pasal 1. Cukup jelas. Pasal 2 dan 3. Tidak memerlukan penjelasan.";

    [Fact]
    public void A_modern_statute_is_told_with_its_title_number_and_year()
    {
        var document = Documents.Parse(Modern);
        Assert.Equal(DocumentKind.Statute, document.Metadata.Kind);
        Assert.Equal("Undang-Undang Nomor 91 Tahun 2029 tentang Perpustakaan Keliling", document.Metadata.Title);
        Assert.Equal(2029, document.Metadata.Year);
        Assert.NotNull(document.Metadata.KindShownBy);
    }

    [Fact]
    public void Chapters_with_their_titles_and_articles_are_headings_and_nothing_else_is()
    {
        var headings = Documents.Parse(Modern).Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text);
        Assert.Equal(
            [
                "BAB I KETENTUAN UMUM", "Pasal 1", "BAB II PENYELENGGARAAN", "Bagian Kesatu Umum", "Pasal 2", "Pasal 3",
                "PENJELASAN ATAS UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 91 TAHUN 2029 TENTANG PERPUSTAKAAN KELILING", "I. UMUM", "II. PASAL DEMI PASAL",
                "Pasal 1", "Pasal 2", "Pasal 3",
            ],
            headings);
    }

    [Theory]
    [InlineData("buku anak; dan", "Pasal 2 ayat (2) huruf a", StatutePart.Body)]
    [InlineData("Perpustakaan Keliling singgah di setiap desa sebagaimana dimaksud dalam Pasal 1 angka 1.", "Pasal 2 ayat (1)", StatutePart.Body)]
    [InlineData("Sopir mencatat peminjam menurut ketentuan Pasal 2 ayat (1).", "Pasal 3", StatutePart.Body)]
    [InlineData("Yang dimaksud dengan \"desa\" termasuk kampung.", "Pasal 2 ayat (1)", StatutePart.Elucidation)]
    [InlineData("bahwa buku harus sampai ke desa;", "", StatutePart.Considerations)]
    [InlineData("Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan;", "", StatutePart.LegalBasis)]
    public void Every_passage_knows_its_place(string text, string pinpoint, StatutePart part)
    {
        var passage = Assert.Single(Documents.Parse(Modern).Passages, p => p.Text == text);
        Assert.Equal((part, pinpoint), (passage.Provision!.Part, passage.Provision.Pinpoint()));
    }

    [Fact]
    public void What_is_signed_stands_under_no_article()
    {
        var closing = Documents.Parse(Modern).Passages.First(p => p.Text.StartsWith("Disahkan", StringComparison.Ordinal));
        Assert.Equal(StatutePart.Closing, closing.Provision!.Part);
        Assert.Empty(closing.SectionPath);
    }

    [Fact]
    public void A_statute_on_one_line_is_cut_at_its_labels()
    {
        var document = Documents.Parse(Old);
        Assert.Equal("Peraturan Pemerintah Nomor 77 Tahun 1956 tentang Sepeda Tandem", document.Metadata.Title);
        Assert.Equal(["BAB I. Ketentuan umum", "Pasal 1.", "Pasal 2.", "Pasal 3."], Headings(document, "PENJELASAN"));
        Assert.Contains(document.Passages, p => p is { Label: "(2)", Text: "Bel wajib ada. Denda" or "Bel wajib ada." });
        var explained = document.Passages.Where(p => p is { Kind: PassageKind.Heading, Provision.Part: StatutePart.Elucidation }).Select(p => p.Text.TrimEnd('.'));
        Assert.Equal(["PENJELASAN PERATURAN PEMERINTAH TENTANG SEPEDA TANDEM", "UMUM", "PASAL DEMI PASAL", "Pasal 1", "Pasal 2 dan 3"], explained);
    }

    [Fact]
    public void Citations_begin_no_article()
    {
        var document = Documents.Parse(Old);
        Assert.Contains(document.Passages, p => p.Text.Contains("menurut pasal 2 ayat (1) dihukum", StringComparison.Ordinal));
    }

    [Fact]
    public void An_amending_statute_keeps_its_changes_apart_from_the_articles_they_quote()
    {
        var document = Documents.Parse("""
            UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 5 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 91 TAHUN 2029 TENTANG PERPUSTAKAAN KELILING
            Menimbang : bahwa perlu diubah;
            Mengingat : Undang-Undang Nomor 91 Tahun 2029 tentang Perpustakaan Keliling;
            MEMUTUSKAN:
            Pasal I
            Beberapa ketentuan diubah sebagai berikut:
            1. Ketentuan Pasal 7 diubah sehingga berbunyi:
            Pasal 7
            (1) Buku boleh dipinjam.
            (2) Buku wajib kembali.
            2. Ketentuan Pasal 3 diubah sehingga berbunyi:
            Pasal 3
            Sopir mencatat.
            Pasal II
            Undang-Undang ini mulai berlaku pada tanggal diundangkan.
            """);
        Assert.Equal(["Pasal I", "Pasal 7", "Pasal 3", "Pasal II"], document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
        var change = Assert.Single(document.Passages, p => p.Text.StartsWith("Ketentuan Pasal 3", StringComparison.Ordinal));
        Assert.Equal(("2.", "I"), (change.Label, change.Provision!.Article));
        Assert.Equal(["Pasal I"], change.SectionPath.AsEnumerable());
        Assert.Equal(["Pasal I", "Pasal 3"], document.Passages.First(p => p.Text == "Sopir mencatat.").SectionPath.AsEnumerable());
    }

    [Fact]
    public void A_paper_that_quotes_a_statute_is_none() =>
        Assert.NotEqual(DocumentKind.Statute, Documents.Document("sugiyono2024").Metadata.Kind);

    private static IEnumerable<string> Headings(Document document, string until) =>
        document.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text).TakeWhile(t => !t.StartsWith(until, StringComparison.Ordinal));
}
