using System.Text;
using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Kinds;

public sealed class KindTests
{
    [Theory]
    [InlineData(Samples.Paper, DocumentKind.Paper)]
    [InlineData(Samples.PaperOnOneLine, DocumentKind.Paper)]
    [InlineData(Samples.Thesis, DocumentKind.Thesis)]
    [InlineData(Samples.Decision, DocumentKind.Decision)]
    [InlineData(Samples.Treaty, DocumentKind.Treaty)]
    [InlineData(Samples.Report, DocumentKind.Report)]
    [InlineData(Samples.MarkdownReport, DocumentKind.Report)]
    [InlineData(Samples.News, DocumentKind.News)]
    [InlineData(Samples.Opinion, DocumentKind.Opinion)]
    [InlineData(Samples.Circular, DocumentKind.Statute)]
    public void A_document_has_the_kind_that_its_words_show(string text, DocumentKind kind)
    {
        var metadata = Documents.Parse(text).Metadata;
        Assert.Equal(kind, metadata.Kind);
        Assert.False(string.IsNullOrWhiteSpace(metadata.KindShownBy));
    }

    [Fact]
    public void A_text_without_any_sign_has_no_kind()
    {
        var metadata = Documents.Parse($"{Samples.English}\n\n{Samples.English}\n").Metadata;
        Assert.Equal((DocumentKind.Other, null), (metadata.Kind, metadata.KindShownBy));
    }

    [Fact]
    public void A_thesis_that_quotes_a_statute_is_a_thesis() => Assert.Equal(
        DocumentKind.Thesis,
        Documents.Parse(Samples.Thesis + "\nMenimbang: a. bahwa perlu diatur;\nMEMUTUSKAN:\nPasal 1\n").Metadata.Kind);

    [Theory]
    [InlineData("""[{"id":"test","type":"report"}]""", DocumentKind.Report)]
    [InlineData("""[{"id":"test","type":"document","kind":"opinion"}]""", DocumentKind.Opinion)]
    [InlineData("""[{"id":"test","type":"report","note":"Seen in Muara.\nkind: opinion"}]""", DocumentKind.Opinion)]
    [InlineData("""[{"id":"test","type":"document"}]""", DocumentKind.News)]
    [InlineData("""[{"id":"test","kind":"poem"}]""", DocumentKind.News)]
    public void What_a_references_file_tells_is_believed_and_what_it_lacks_is_read(string json, DocumentKind kind)
    {
        var known = Bibliography.Parse(Encoding.UTF8.GetBytes(json)).Of(new CorpusFile("/test.txt", "test.txt", 1, default));
        var reading = new TextFileReader().Read("test.txt", Encoding.UTF8.GetBytes(Samples.News));
        var metadata = DocumentParser.Parse(reading.Document!, new DocumentId("test"), "test.txt", known).Metadata;
        Assert.Equal(kind, metadata.Kind);
        Assert.Equal("Polisi Gagalkan Pengiriman Pekerja di Muara", metadata.Title);
        Assert.Equal(2021, metadata.Year);
    }

    [Fact]
    public void Every_kind_but_other_has_signs() => Assert.Equal(
        Enum.GetValues<DocumentKind>().Where(kind => kind != DocumentKind.Other),
        KindSignTable.All.Select(sign => sign.Kind).Distinct().Order());
}
