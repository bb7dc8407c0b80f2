using TipKnowledge.Corpus.Passages;
using TipKnowledge.Web.ViewModels.Documents;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class DocumentCitationTests
{
    private static readonly DocumentMetadata Article = new()
    {
        Title = "Memerangi Cybercrime dan TPPO",
        Type = "article-journal",
        Authors = [new PersonName("Sugiyono", "Arief Febriansyah"), new PersonName("Runturambi", "Arthur Josias Simon"), new PersonName("Sohirin")],
        Year = 2024,
        ContainerTitle = "Hukum & Keimigrasian",
        Volume = "7",
        Issue = "1",
        Pages = "53-70",
    };

    [Fact]
    public void A_reference_has_authors_year_title_and_journal() => Assert.Equal(
        "Sugiyono, A. F., Runturambi, A. J. S., & Sohirin. (2024). Memerangi Cybercrime dan TPPO. Hukum & Keimigrasian, 7(1), 53–70.",
        DocumentCitation.Apa(Article));

    [Fact]
    public void Without_authors_the_title_comes_first_and_without_a_year_it_says_so() =>
        Assert.Equal("Laporan tanpa penulis. (n.d.).", DocumentCitation.Apa(new DocumentMetadata { Title = "Laporan tanpa penulis" }));

    [Fact]
    public void BibTeX_has_a_field_for_each_thing_known_and_escapes_what_TeX_reads()
    {
        var entry = DocumentCitation.BibTeX(new DocumentId("sugiyono2024"), Article);
        Assert.StartsWith("@article{sugiyono2024,", entry, StringComparison.Ordinal);
        Assert.Contains("author = {Sugiyono, Arief Febriansyah and Runturambi, Arthur Josias Simon and {Sohirin}}", entry, StringComparison.Ordinal);
        Assert.Contains("journal = {Hukum \\& Keimigrasian}", entry, StringComparison.Ordinal);
        Assert.Contains("pages = {53--70}", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("doi", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Theory]
    [InlineData("Pasar Terapung", "UU No. 7 Tahun 2041 tentang Pasar Terapung.")]
    [InlineData("Undang-Undang Nomor 7 Tahun 2041 tentang Pasar Terapung", "Undang-Undang Nomor 7 Tahun 2041 tentang Pasar Terapung.")]
    public void A_statute_is_cited_with_its_number_and_title(string title, string expected)
    {
        var statute = new DocumentMetadata { Title = title, Kind = DocumentKind.Statute, Type = "legislation", Year = 2041 };
        Assert.Equal(expected, DocumentCitation.Apa(statute, "UU No. 7 Tahun 2041"));
        Assert.Contains($"title = {{{{{expected[..^1]}}}}}", DocumentCitation.BibTeX(new DocumentId("uu-2041-7"), statute, "UU No. 7 Tahun 2041"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statute_that_does_not_tell_its_number_is_cited_with_its_year() => Assert.Equal(
        "Pasar Terapung (2041).", DocumentCitation.Apa(new DocumentMetadata { Title = "Pasar Terapung", Kind = DocumentKind.Statute, Year = 2041 }));

    [Fact]
    public void A_decision_is_cited_with_its_court_and_year() => Assert.Equal(
        "Putusan Nomor 64/Pid.B/2040/PN Nlk (Pengadilan Negeri Nilakandi, 2040).",
        DocumentCitation.Apa(new DocumentMetadata
        {
            Title = "Putusan Nomor 64/Pid.B/2040/PN Nlk",
            Kind = DocumentKind.Decision,
            Type = "legal_case",
            Publisher = "Pengadilan Negeri Nilakandi",
            Year = 2040,
        }));

    [Fact]
    public void A_story_is_cited_with_its_newspaper()
    {
        var story = new DocumentMetadata { Title = "Pasar Dibuka", Kind = DocumentKind.News, Type = "article-newspaper", ContainerTitle = "Kabar Nilakandi", Year = 2041 };
        Assert.Equal("Pasar Dibuka. (2041). Kabar Nilakandi.", DocumentCitation.Apa(story));
        Assert.StartsWith("@article{b,", DocumentCitation.BibTeX(new DocumentId("b"), story), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_for_a_title_is_in_brackets() =>
        Assert.Equal("[scan-03]. (n.d.).", DocumentCitation.Apa(new DocumentMetadata { Title = "scan-03", IsTitleKnown = false }));

    [Fact]
    public void Of_a_document_of_which_only_the_title_is_known_nothing_is_made_up() =>
        Assert.Equal("@misc{x,\n  title = {{Judul}}\n}", DocumentCitation.BibTeX(new DocumentId("x"), new DocumentMetadata { Title = "Judul" }));
}
