using System.Text;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Reading;

public sealed class BibliographyTests
{
    [Fact]
    public void The_references_of_the_corpus_are_read_without_problems()
    {
        var document = Documents.Document("sugiyono2024");
        Assert.Equal(new PersonName("Sugiyono", "Arief Febriansyah"), document.Metadata.Authors[0]);
        Assert.Equal(2024, document.Metadata.Year);
        Assert.Equal("Jurnal Ilmiah Kajian Keimigrasian", document.Metadata.ContainerTitle);
        Assert.Empty(Bibliography.Load(new CorpusFolder(RepositoryFolders.Corpus)).Problems);
    }

    [Theory]
    [InlineData("[{\"id\":\"a\"},]x", "line 1")]
    [InlineData("{}", "line 1")]
    [InlineData("[{\"title\":\"t\"}]", "entry 1")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"A\"}]", "entry 2 (A)")]
    public void What_cannot_be_used_is_reported_with_its_place(string json, string place) =>
        Assert.StartsWith(place, Assert.Single(Bibliography.Parse(Encoding.UTF8.GetBytes(json)).Problems).Place, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"date-parts":[[2024,5]]}""", 2024)]
    [InlineData("""{"date-parts":[["2023"]]}""", 2023)]
    [InlineData("""{"raw":"2020-05-12"}""", 2020)]
    [InlineData("""{"literal":"Mei 2019"}""", 2019)]
    [InlineData("\"12 Mei 2018\"", 2018)]
    [InlineData("2017", 2017)]
    [InlineData("""{"date-parts":[[]],"raw":"tanpa tahun"}""", null)]
    public void Dates_are_read_in_every_form_that_programs_write(string issued, int? year) =>
        Assert.Equal(year, Of($$"""[{"id":"a","issued":{{issued}}}]""")!.Year);

    [Fact]
    public void A_byte_order_mark_before_the_references_is_no_fault()
    {
        var bibliography = Bibliography.Parse(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes("[{\"id\":\"a\",\"title\":\"t\"}]")).ToArray());
        Assert.Empty(bibliography.Problems);
        Assert.Equal("t", bibliography.Of(File("a"))!.Title);
    }

    [Fact]
    public void What_was_known_stands_in_for_a_file_that_cannot_be_read()
    {
        var broken = Bibliography.Parse(Encoding.UTF8.GetBytes("[{\"id\":"));
        Assert.True(broken.IsUnreadable);
        var kept = broken.Keeping([("sub/a.txt", new DocumentId("kunci"), new DocumentMetadata { Title = "t" }, "h")]);
        Assert.Equal(("kunci", "t", "h"), (kept.KeyOf(File("a")), kept.Of(File("a"))!.Title, kept.HashOf(File("a"))));
        Assert.Single(kept.Problems);
    }

    private static DocumentMetadata? Of(string json) => Bibliography.Parse(Encoding.UTF8.GetBytes(json)).Of(File("a"));

    private static CorpusFile File(string name) => new($"/{name}.txt", $"{name}.txt", 1, default);

    [Theory]
    [InlineData("Laksono 2025 (final)", "laksono-2025-final")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("…", "document")]
    public void Document_ids_are_slugs(string name, string id) => Assert.Equal(id, DocumentId.FromName(name).Value);
}
