using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing;

public sealed class DocumentParserTests
{
    [Theory]
    [InlineData("cooperation-frameworks2025", "Pendahuluan", 1)]
    [InlineData("cooperation-frameworks2025", "Hasil dan Pembahasan", 1)]
    [InlineData("cooperation-frameworks2025", "A. Tindak Pidana Perdagangan Orang dalam Perspektif Keamanan Manusia (Human Security)", 2)]
    [InlineData("cooperation-frameworks2025", "2. Tindak Pidana Perdagangan Orang Dalam Bisnis Judi Online Di Kamboja.", 3)]
    [InlineData("cooperation-frameworks2025", "Informasi Pendanaan", 1)]
    [InlineData("imigrasi-toc-kamboja2025", "1. Pendahuluan", 1)]
    [InlineData("imigrasi-toc-kamboja2025", "3.2. Tantangan dan Hambatan Imigrasi dalam Menangani Kasus Kejahatan Terorganisir di Industri Judi Kamboja", 2)]
    [InlineData("imigrasi-toc-kamboja2025", "a. Modus Rekrutmen dan Pergerakan Korban yang Sangat Kompleks dan Terorganisir", 3)]
    [InlineData("laksono2025", "HASIL DAN PEMBAHASAN", 1)]
    [InlineData("laksono2025", "Gambaran Umum Eksploitasi Warga Negara Indonesia di Kamboja", 2)]
    [InlineData("laksono2025", "Perbandingan Regulasi Internasional", 2)]
    [InlineData("ncb-interpol-kamboja2026", "BAB I PENDAHULUAN", 1)]
    [InlineData("ncb-interpol-kamboja2026", "1.1 Latar Belakang", 2)]
    [InlineData("ncb-interpol-kamboja2026", "1.5.2.1 Teori Liberalisme Institusionalis", 4)]
    [InlineData("sugiyono2024", "1. Pendahulauan", 1)]
    [InlineData("sugiyono2024", "3.3.2 Kasus Cybercrime dan TPPO di Kamboja", 3)]
    public void Headings_are_found_with_their_level(string document, string heading, int level) =>
        Assert.Contains(Documents.Document(document).Passages, p => p.Kind == PassageKind.Heading && p.Text == heading && p.HeadingLevel == level);

    [Theory]
    [InlineData("cooperation-frameworks2025", 52)]
    [InlineData("imigrasi-toc-kamboja2025", 16)]
    [InlineData("laksono2025", 0)]
    [InlineData("ncb-interpol-kamboja2026", 0)]
    [InlineData("sugiyono2024", 0)]
    public void Footnotes_are_told_from_text(string document, int count)
    {
        var notes = Documents.Document(document).Passages.Where(p => p.Kind == PassageKind.Footnote).ToList();
        Assert.Equal(count, notes.Count);
        Assert.All(notes, n => Assert.NotEmpty(n.Label));
    }

    [Fact]
    public void Footnotes_with_misread_marks_are_found_beside_well_read_ones()
    {
        var labels = Documents.Document("imigrasi-toc-kamboja2025").Passages.Where(p => p.Kind == PassageKind.Footnote).Select(p => p.Label);
        Assert.Equal(["T", "2", "5", "4", "5", "¢", "7"], labels.Take(7));
    }

    [Fact]
    public void A_paragraph_runs_on_across_a_page_end_and_past_footnotes()
    {
        var paragraph = Documents.Document("imigrasi-toc-kamboja2025").Passages.First(p => p.Text.StartsWith("Jenis TOC menurut PBB", StringComparison.Ordinal));
        Assert.Contains("pada Fourth United Nations Survey of Crime Trends", paragraph.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_double_spaced_document_becomes_paragraphs_not_lines()
    {
        var paragraphs = Documents.Document("cooperation-frameworks2025").Passages.Where(p => p.Kind == PassageKind.Paragraph).ToList();
        Assert.True(paragraphs.Average(p => p.Text.Length) > 600);
        Assert.DoesNotContain(paragraphs, p => char.IsLower(p.Text[0]));
    }

    [Theory]
    [InlineData("sugiyono2024", "nilai-nilai positif lain")]
    [InlineData("sugiyono2024", "teknik-teknik baru")]
    [InlineData("sugiyono2024", "secara non-prosedural (ilegal)")]
    [InlineData("laksono2025", "dalam Undang-Undang Nomor 6 Tahun 2011")]
    [InlineData("cooperation-frameworks2025", "pemerasan melalui utang-piutang")]
    public void A_hyphen_that_belongs_to_a_word_stays(string document, string text) =>
        Assert.Contains(Documents.Document(document).Passages, p => p.Text.Contains(text, StringComparison.Ordinal));

    [Fact]
    public void A_hyphen_that_only_breaks_a_word_goes()
    {
        var document = Documents.Parse("The cooperation of states is needed, and with-\nout it nothing moves. International coopera-\ntion goes on without rest in many places.\n");
        Assert.Equal("The cooperation of states is needed, and without it nothing moves. International cooperation goes on without rest in many places.", document.Passages[0].Text);
    }

    [Theory]
    [InlineData("sugiyono2024", "53 | Jurnal Ilmiah Kajian Keimigrasian | Vol 7 | No. 1 | 2024")]
    [InlineData("sugiyono2024", "MEMERANGI CYBERCRIME DAN TPPO | 52")]
    [InlineData("laksono2025", "Volume 3 Nomor 4, 2025")]
    [InlineData("laksono2025", "Copyright; Dicky Laksono, Sohirin, Devina Yuka Utami")]
    [InlineData("cooperation-frameworks2025", "in Online Gambling Human Trafficking")]
    public void Running_lines_are_furniture_and_not_text(string name, string line)
    {
        var document = Documents.Document(name);
        var source = Documents.Source(name);
        Assert.Contains(document.Furniture, furniture => furniture.Text == line);
        Assert.DoesNotContain(document.Passages, p => p.Text.Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sugiyono2024", "52")]
    [InlineData("sugiyono2024", "53")]
    [InlineData("laksono2025", "3574")]
    [InlineData("cooperation-frameworks2025", "10")]
    [InlineData("cooperation-frameworks2025", "13")]
    public void Printed_page_numbers_are_kept(string document, string printed) =>
        Assert.Single(Documents.Document(document).Pages, p => p.Printed == printed);

    [Theory]
    [InlineData("cooperation-frameworks2025", 23)]
    [InlineData("imigrasi-toc-kamboja2025", 10)]
    [InlineData("laksono2025", 16)]
    [InlineData("ncb-interpol-kamboja2026", 1)]
    [InlineData("sugiyono2024", 17)]
    public void Pages_are_told_by_lone_spaces_and_running_lines(string document, int pages) =>
        Assert.Equal(pages, Documents.Document(document).Pages.Length);

    [Fact]
    public void Unbroken_lines_with_blank_lines_between_are_paragraphs_even_without_full_stops()
    {
        var lines = Enumerable.Range(1, 8).Select(i => $"Paragraf {i} {string.Join(' ', Enumerable.Repeat("korban perdagangan orang", 12))}").ToList();
        var passages = Documents.Parse(string.Join("\n\n", lines)).Passages;
        Assert.Equal(lines, passages.Select(p => p.Text));
    }

    [Fact]
    public void An_unbroken_line_that_is_cut_off_goes_on_past_a_blank_line() => Assert.Contains(
        Documents.Document("ncb-interpol-kamboja2026").Passages,
        p => p.Text.Contains("Manusia Sebagai Kejahatan Transnasional Terorganisir”", StringComparison.Ordinal));

    [Fact]
    public void A_form_feed_starts_a_page()
    {
        var document = Documents.Parse("Pendahuluan\n\nSatu kalimat di halaman satu.\n\fDua kalimat di halaman dua.\n");
        Assert.Equal(2, document.Pages.Length);
        Assert.Equal(2, document.Passages[^1].Page);
    }

    [Fact]
    public void Keywords_are_a_passage_and_metadata_in_each_language()
    {
        var document = Documents.Document("imigrasi-toc-kamboja2025");
        Assert.Equal(2, document.Passages.Count(p => p.Kind == PassageKind.Keywords));
        Assert.Equal(["Immigration", "Trans Organized Crime", "Protection of Indonesian Citizens"], document.Metadata.KeywordsEnglish.AsEnumerable());
        Assert.Equal("Perlindungan Warga Negara Indonesia", document.Metadata.KeywordsIndonesian[^1]);
    }

    [Fact]
    public void Markdown_emphasis_is_read_and_its_marks_are_no_text()
    {
        var passage = Documents.Document("ncb-interpol-kamboja2026").Passages.First(p => p.Text.Contains("khususnya adalah human trafficking atau", StringComparison.Ordinal));
        Assert.Contains(passage.Emphasis, e => passage.Text[e.Start..e.End] == "human trafficking");
    }

    [Fact]
    public void List_items_keep_their_label_apart()
    {
        var items = Documents.Document("sugiyono2024").Passages.Where(p => p.Kind == PassageKind.ListItem).ToList();
        Assert.Contains(items, i => i.Label == "•" && i.Text.StartsWith("Phising:", StringComparison.Ordinal));
        Assert.Contains(items, i => i.Label == "d." && i.Text.StartsWith("Permintaan Kepala Badan Narkotika Nasional", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_set_apart_is_a_block_quote() =>
        Assert.Contains(Documents.Document("cooperation-frameworks2025").Passages, p => p.Kind == PassageKind.BlockQuote && p.Text.StartsWith("“Trafficking in persons”", StringComparison.Ordinal));

    [Fact]
    public void Sections_nest_as_their_headings_do()
    {
        var passage = Documents.Document("sugiyono2024").Passages.First(p => p.Text.StartsWith("Perbatasan negara merupakan", StringComparison.Ordinal));
        Assert.Equal(3, passage.SectionPath.Length);
        Assert.Equal("3.5.1 Perbatasan", passage.SectionPath[^1]);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('1')]
    [InlineData('*')]
    [InlineData('-')]
    [InlineData(' ')]
    [InlineData('\f')]
    [InlineData('\n')]
    public void A_megabyte_of_one_character_is_parsed(char c) => Assert.NotNull(Documents.Parse(new string(c, 1_000_000)));

    [Theory]
    [InlineData("12 | Jurnal Hukum\n", "www.a.b\n")]
    [InlineData("", "ISSN                                                                                x\n")]
    [InlineData("", "Vol 1                                         ,;                                      x9\n")]
    [InlineData("", "1 A 1 (1)                                                                          x2024\n")]
    [InlineData("", "\n1 Abc\n")]
    [InlineData("", "abc-\ndef\n")]
    public void A_megabyte_of_one_line_is_parsed(string start, string line) =>
        Assert.NotNull(Documents.Parse(start + string.Concat(Enumerable.Repeat(line, 1_000_000 / line.Length))));

    [Fact]
    public void An_empty_file_is_a_document_without_passages() => Assert.Empty(Documents.Parse("").Passages);
}
