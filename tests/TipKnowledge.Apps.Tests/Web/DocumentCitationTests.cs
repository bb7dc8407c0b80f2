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

    [Fact]
    public void Of_a_document_of_which_only_the_title_is_known_nothing_is_made_up() =>
        Assert.Equal("@misc{x,\n  title = {{Judul}}\n}", DocumentCitation.BibTeX(new DocumentId("x"), new DocumentMetadata { Title = "Judul" }));
}
