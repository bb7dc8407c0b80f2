using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing.Furniture;

public sealed class FurnitureTests
{
    [Fact]
    public void A_head_of_several_lines_on_every_page_is_furniture()
    {
        var document = Documents.Parse(Pages.Join(4, p =>
            $"Arsip Pengadilan Pelabuhan\nDirektori Berkas\narsip.example.org\n{Pages.Paragraph(p)}\nHalaman {p} dari 4 Berkas Nomor 9/Pid/2031\nPenyangkalan\nArsip menjaga isi berkas ini."));
        Assert.Equal(24, document.Furniture.Length);
        Assert.DoesNotContain(document.Passages, p => p.Text.Contains("Penyangkalan") || p.Text.Contains("Direktori") || p.Text.Contains("Halaman"));
    }

    [Fact]
    public void A_letterhead_that_is_misread_anew_on_each_page_is_furniture()
    {
        string[] heads = ["GUBERNUR TELUK BIRU", "GUBERNUR TELUX BIRU", "GUBERNIIR TELUK BIRU", "GUBERNUR TELUK B1RU"];
        var document = Documents.Parse(Pages.Join(4, p => $"{heads[p - 1]}\n{Pages.Paragraph(p)}"));
        Assert.Equal(heads, document.Furniture.Select(f => f.Text));
    }

    [Fact]
    public void Heads_that_differ_on_left_and_right_pages_are_furniture()
    {
        string[] chapters = ["Pendahuluan", "Metode Kerja", "Hasil Tangkapan"];
        var document = Documents.Parse(Pages.Join(7, p => (p % 2 == 0 ? $"{p + 60} Warta Samudra" : p == 1 ? "" : $"{chapters[p / 3]} {p + 60}") + $"\n{Pages.Paragraph(p)}"));
        Assert.Equal(6, document.Furniture.Length);
        Assert.Equal(Enumerable.Range(61, 7).Select(n => n.ToString()), document.Pages.Select(p => p.Printed));
    }

    [Fact]
    public void Articles_at_the_head_of_pages_are_text()
    {
        var document = Documents.Parse(Pages.Join(5, p => $"Pasal {(3 * p) - 2}\n\n{Pages.Paragraph(p)}\n\nPasal {(3 * p) - 1}\n\n{Pages.Paragraph(p + 9)}\n\nSumber: catatan penulis, 2031."));
        Assert.Empty(document.Furniture);
    }

    [Fact]
    public void One_article_a_page_is_text_too() =>
        Assert.Empty(Documents.Parse(Pages.Join(5, p => $"Pasal {p}\n\n{Pages.Paragraph(p)}")).Furniture);

    [Fact]
    public void Rows_of_a_table_at_the_foot_of_pages_are_text() =>
        Assert.Empty(Documents.Parse(Pages.Join(4, p => $"{Pages.Paragraph(p)}\n\nJumlah kapal {p * p * 17} dari {p * 40}")).Furniture);

    [Theory]
    [InlineData(". . .")]
    [InlineData("...")]
    public void A_catchword_at_the_foot_is_furniture_and_what_it_announces_is_text(string dots)
    {
        var document = Documents.Parse($"{Pages.Paragraph(1)}\nPasal 7 {dots}\n\fPasal 7\n\n{Pages.Paragraph(2)}");
        Assert.Equal($"Pasal 7 {dots}", Assert.Single(document.Furniture).Text);
        Assert.Contains(document.Passages, p => p.Text.StartsWith("Pasal 7", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_form_feeds_a_counting_line_in_the_middle_of_sentences_is_furniture()
    {
        var pages = Enumerable.Range(1, 4).Select(p => string.Join('\n', Enumerable.Range(0, 3).Select(i => Pages.Paragraph((p * 5) + i))) + $"\nhal. {p} dari 4 hal. Berkas 12/Pdt/2030");
        var document = Documents.Parse(string.Join('\n', pages));
        Assert.Equal(4, document.Furniture.Length);
    }

    [Theory]
    [InlineData("Baca juga: Kapal Karam di Teluk")]
    [InlineData("Editor: Sari Laut")]
    [InlineData("<!-- figure -->")]
    [InlineData("SK No 004512 B")]
    [InlineData("- 12 -")]
    [InlineData("Page 4: LAPORAN TAHUNAN")]
    public void Lines_that_say_what_they_are_are_furniture_anywhere(string line)
    {
        var document = Documents.Parse($"Judul Laporan Laut\n\n{Pages.Paragraph(1)}\n\n{line}\n\n{Pages.Paragraph(2)}\n");
        Assert.Equal(line, Assert.Single(document.Furniture).Text);
    }

    [Theory]
    [InlineData("Sumber: Dinas Kelautan, 2030.")]
    [InlineData("Tabel 3. Jumlah Kapal")]
    [InlineData("Penulis melihat editor itu bekerja.")]
    [InlineData("2031")]
    public void Lines_that_only_look_alike_are_text(string line) =>
        Assert.Empty(Documents.Parse($"Judul Laporan Laut\n\n{Pages.Paragraph(1)}\n\n{line}\n\n{Pages.Paragraph(2)}\n").Furniture);

    [Fact]
    public void A_head_that_says_authors_and_title_again_is_furniture()
    {
        var document = Documents.Parse($"Upah Harian Awak Kapal\ndi Teluk Utara\n\nSari Laut, Budi Karang\n\n{Pages.Paragraph(1)}\n\fSari Laut, Budi Karang, Upah Harian Awak Kapal\n{Pages.Paragraph(2)}");
        Assert.Equal("Sari Laut, Budi Karang, Upah Harian Awak Kapal", Assert.Single(document.Furniture).Text);
    }

    [Fact]
    public void Furniture_is_kept_as_passages_of_its_kind()
    {
        var document = Documents.Parse(Pages.Join(3, p => $"{Pages.Paragraph(p)}\n\n{p}"));
        Assert.All(document.Furniture, f => Assert.Equal(PassageKind.Furniture, f.Kind));
        Assert.Equal(["1", "2", "3"], document.Furniture.Select(f => f.Text));
    }
}
