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
    [InlineData("Laksono 2025 (final)", "laksono-2025-final")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("…", "document")]
    public void Document_ids_are_slugs(string name, string id) => Assert.Equal(id, DocumentId.FromName(name).Value);
}
