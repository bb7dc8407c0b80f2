using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Exploring;

public sealed class NearDuplicateTests : IDisposable
{
    private const string Paragraph =
        "Perdagangan orang dalam industri penipuan daring di Kamboja menimpa ribuan warga negara Indonesia yang direkrut melalui media sosial "
        + "dengan janji gaji tinggi, lalu dipaksa bekerja dua belas jam sehari di bawah ancaman kekerasan.";

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-near-").FullName;
    private readonly KnowledgeBase _knowledge;
    private readonly Explorer _explorer;

    public NearDuplicateTests()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(_folder, "corpus")).FullName;
        Write("asli", Paragraph, "Paragraf lain yang berbicara tentang penipuan daring dengan kata yang sama sekali berbeda dari yang di atas itu.");
        Write("salinan", Paragraph.Replace("ribuan", "ratusan", StringComparison.Ordinal), "Penutup naskah kedua yang pendek saja.");
        Write("lain", "Kajian ini membahas penipuan daring dari sudut pandang hukum pidana dan kerja sama kepolisian antarnegara di Asia Tenggara.");
        _knowledge = KnowledgeBase.Open(new KnowledgeBaseOptions(corpus, new LuceneEngine(Path.Combine(_folder, "index"), PassageSchema.Fields)));
        _knowledge.Index();
        _explorer = _knowledge.Explore().Explorer;

        void Write(string name, params string[] paragraphs) =>
            File.WriteAllText(Path.Combine(corpus, name + ".txt"), "Pendahuluan\n\n" + string.Join("\n\n", paragraphs) + "\n");
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_same_paragraph_in_two_documents_is_one_result_that_names_both()
    {
        var page = _explorer.Search(new SearchRequest { Query = "perdagangan orang kamboja" });
        var hit = Assert.Single(page.Hits);
        Assert.Equal((2, 1), (page.Total, page.Results));
        Assert.Equal(["asli", "salinan"], hit.Duplicates.Append(hit.Passage).Select(p => p.Document.Value).Order());
    }

    [Fact]
    public void Both_are_shown_where_asked_for_and_in_the_documents_own_order()
    {
        Assert.Equal(2, _explorer.Search(new SearchRequest { Query = "perdagangan orang kamboja", Fold = false }).Hits.Length);
        Assert.Equal(2, _explorer.Search(new SearchRequest { Query = "perdagangan orang kamboja", Sort = PassageSort.Document }).Hits.Length);
        Assert.Equal(2, _explorer.Search(new SearchRequest { Query = "perdagangan orang kamboja", ByDocument = true }).Documents.Length);
    }

    [Fact]
    public void A_duplicate_that_a_facet_leaves_out_is_not_named()
    {
        var hit = Assert.Single(_explorer.Search(new SearchRequest { Query = "perdagangan orang", Documents = [new("salinan")] }).Hits);
        Assert.Empty(hit.Duplicates);
    }

    [Fact]
    public void Pages_are_full_and_hold_each_result_once()
    {
        var request = new SearchRequest { Query = "daring", PageSize = 1 };
        var first = _explorer.Search(request);
        Assert.Equal(4, first.Total);
        var all = Enumerable.Range(1, 3).Select(page => Assert.Single(_explorer.Search(request with { Page = page }).Hits)).ToList();
        Assert.Equal(3, all.Select(h => (h.Passage.Document, h.Passage.Ordinal)).Distinct().Count());
        // past the last page is the last page
        Assert.Equal(all[^1].Passage.Document, _explorer.Search(request with { Page = 4 }).Hits[0].Passage.Document);
        Assert.Equal(3, _explorer.Search(request with { Page = 4 }).Request.Page);
    }
}
