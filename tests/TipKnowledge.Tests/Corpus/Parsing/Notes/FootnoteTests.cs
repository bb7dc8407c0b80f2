using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing.Notes;

public sealed class FootnoteTests
{
    private static IEnumerable<Passage> Notes(Document document) => document.Passages.Where(p => p.Kind == PassageKind.Footnote);

    [Theory]
    [InlineData(" ")]
    [InlineData("")]
    public void Notes_that_start_again_on_each_page_are_found_glued_or_not(string space)
    {
        var document = Documents.Parse(Pages.Join(3, p =>
            $"{Pages.Paragraph(p)}\nUpah itu tidak dibayar.1 Kapal berlayar lagi.2\n\n1{space}Lihat Catatan Syahbandar, hlm. {p}.\n2{space}Budi Karang, Upah Awak, hlm. 3.\n"));
        Assert.Equal(["1", "2", "1", "2", "1", "2"], Notes(document).Select(n => n.Label));
    }

    [Fact]
    public void A_number_on_a_line_of_its_own_begins_a_note()
    {
        var document = Documents.Parse($"{Pages.Paragraph(1)}\nUpah itu tidak dibayar.7\n\n7\n\nBudi Karang, Upah Awak, hlm. 3.\n\fHalaman lain dimulai.\n");
        var note = Assert.Single(Notes(document));
        Assert.Equal(("7", "Budi Karang, Upah Awak, hlm. 3."), (note.Label, note.Text));
    }

    [Fact]
    public void Notes_of_markdown_are_found_with_their_marks()
    {
        var document = Documents.Parse("The crews left in March.[^1] They came back.\n\n[^1]: Harbour ledger, 3 March 2030.\n");
        Assert.Equal("The crews left in March. They came back.", document.Passages[0].Text);
        Assert.Equal([new NoteMark(24, "1")], document.Passages[0].NoteMarks.AsEnumerable());
        Assert.Equal("Harbour ledger, 3 March 2030.", Assert.Single(Notes(document)).Text);
    }

    [Fact]
    public void A_mark_behind_a_word_is_linked_and_no_part_of_the_text()
    {
        var document = Documents.Parse("Awak kapal1 menerima _upah_ harian.2 Kapal pergi¹ pada tahun 2019.3 Juru mudi mencatat.\n\n1 Catatan Harian, 2019.\n2 Buku Upah, hlm. 4.\n\fHalaman lain.\n");
        var text = document.Passages[0];
        Assert.StartsWith("Awak kapal menerima upah harian. Kapal pergi¹ pada tahun 2019.3", text.Text, StringComparison.Ordinal);
        Assert.Equal([new NoteMark(10, "1"), new NoteMark(32, "2")], text.NoteMarks.AsEnumerable());
    }

    [Theory]
    [InlineData("Kadar CO2 naik.")]
    [InlineData("Harga naik 1,2 kali.")]
    [InlineData("Menurut Pasal2 itu.")]
    [InlineData("Lihat No.2 dan No.1 itu.")]
    [InlineData("Pada tahun 2 Masehi.")]
    public void Quantities_and_numbers_of_articles_are_no_marks(string sentence)
    {
        var document = Documents.Parse($"Awak kapal menerima upah.1 {sentence}\n\n1 Catatan Harian, 2019.\n2 Buku Upah, hlm. 4.\n\fHalaman lain.\n");
        Assert.EndsWith(sentence, document.Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_end_before_the_heading_of_the_references()
    {
        var document = Documents.Parse($"{Pages.Paragraph(1)}\nUpah itu tidak dibayar.1\n\n1 Catatan Harian, 2019.\n\nReferences\nKarang, B. (2020). Upah awak. Laut Pers.\n\fHalaman lain.\n");
        Assert.Single(Notes(document));
        Assert.Contains(document.Passages, p => p.Kind == PassageKind.Reference);
    }
}
