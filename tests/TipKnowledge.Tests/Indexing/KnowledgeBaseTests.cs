using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Indexing;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-base-").FullName;
    private readonly string _corpus;
    private readonly KnowledgeBase _knowledge;

    public KnowledgeBaseTests()
    {
        _corpus = Path.Combine(_folder, "corpus");
        Directory.CreateDirectory(_corpus);
        foreach (var file in Directory.EnumerateFiles(RepositoryFolders.Corpus)) File.Copy(file, Path.Combine(_corpus, Path.GetFileName(file)));
        _knowledge = KnowledgeBase.Open(new KnowledgeBaseOptions(_corpus, new LuceneEngine(Path.Combine(_folder, "index"), PassageSchema.Fields)));
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Only_what_changed_is_parsed_again()
    {
        Assert.False(_knowledge.HasIndex);
        Assert.Equal(5, _knowledge.Index().Added);
        Assert.Equal((0, 5), (_knowledge.Index().Added, _knowledge.Index().Unchanged));
        File.AppendAllText(Path.Combine(_corpus, "laksono2025.txt"), "\n\nKalimat baru tentang xenolit di akhir naskah ini.\n");
        File.Delete(Path.Combine(_corpus, "sugiyono2024.txt"));
        File.WriteAllText(Path.Combine(_corpus, "baru.txt"), "Pendahuluan\n\nNaskah baru ini menyebut Kamboja.\n");
        var report = _knowledge.Index();
        Assert.Equal((1, 1, 1, 3), (report.Added, report.Updated, report.Removed, report.Unchanged));
        Assert.Equal(1, _knowledge.Explore().Explorer.Search(new SearchRequest { Query = "xenolit" }).Total);
        Assert.Null(_knowledge.Explore().Explorer.Document(new DocumentId("sugiyono2024")));
    }

    [Fact]
    public void A_moved_file_keeps_its_id_and_is_in_the_index_once()
    {
        _knowledge.Index();
        Directory.CreateDirectory(Path.Combine(_corpus, "lama"));
        File.Move(Path.Combine(_corpus, "sugiyono2024.txt"), Path.Combine(_corpus, "lama", "sugiyono2024.txt"));
        var report = _knowledge.Index();
        Assert.Equal((0, 1, 0), (report.Added, report.Updated, report.Removed));
        Assert.Equal(5, _knowledge.Explore().Explorer.Overview().Documents.Total);
        Assert.Equal("lama/sugiyono2024.txt", _knowledge.Explore().Explorer.Document(new DocumentId("sugiyono2024"))!.File);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_indexed()
    {
        File.WriteAllBytes(Path.Combine(_corpus, "rusak.txt"), [0x41, 0xFF, 0x42]);
        var report = _knowledge.Index();
        Assert.Equal(5, report.Added);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(("rusak.txt", "byte 1, line 1"), (problem.File, problem.Place));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_references_file_that_breaks_takes_nothing_away()
    {
        _knowledge.Index();
        var file = Path.Combine(_corpus, "references.json");
        var whole = File.ReadAllText(file);
        File.WriteAllText(file, whole[..(whole.Length / 2)]);
        File.AppendAllText(Path.Combine(_corpus, "sugiyono2024.txt"), "\n\nKalimat baru di akhir naskah ini.\n");
        var broken = _knowledge.Index();
        Assert.Equal("references.json", Assert.Single(broken.Problems).File);
        Assert.Equal((0, 1, 4), (broken.Added, broken.Updated, broken.Unchanged));
        Assert.Equal((0, 5), (_knowledge.Index().Updated, _knowledge.Index().Unchanged));
        Assert.Equal("Sugiyono", _knowledge.Explore().Explorer.Document(new DocumentId("sugiyono2024"))!.Metadata.Authors[0].Family);
        File.WriteAllText(file, whole);
        var mended = _knowledge.Index();
        Assert.Empty(mended.Problems);
        Assert.Equal((1, 4), (mended.Updated, mended.Unchanged));
    }

    [Fact]
    public void Two_files_of_one_id_are_not_mixed()
    {
        Directory.CreateDirectory(Path.Combine(_corpus, "lain"));
        File.WriteAllText(Path.Combine(_corpus, "lain", "sugiyono2024.txt"), "Naskah lain.\n");
        var report = _knowledge.Index();
        Assert.Equal(5, report.Added);
        Assert.Contains("same id", Assert.Single(report.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_leaves_the_last_commit()
    {
        _knowledge.Index();
        File.WriteAllText(Path.Combine(_corpus, "baru.txt"), "Naskah baru.\n");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _knowledge.Index(null, cancelled.Token));
        Assert.Equal(5, _knowledge.Explore().Explorer.Overview().Documents.Total);
        Assert.Equal(1, _knowledge.Index().Added);
    }

    [Fact]
    public void A_law_is_found_under_each_of_its_names_in_each_document()
    {
        _knowledge.Index();
        var page = _knowledge.Explore().Explorer.Entity(EntityId.Parse("law:id/uu/2007/21"), EntityPageSize.Whole)!;
        Assert.True(page.Documents.Total >= 4);
        var writings = page.Writings.Items.Select(w => w.Text).ToList();
        Assert.Contains("UU TPPO", writings);
        Assert.Contains("UU No. 21 Th 2007", writings);
        Assert.Equal(page.Entity.Passages, page.Documents.Items.Sum(p => p.Evidence.Length));
        Assert.All(page.Documents.Items.SelectMany(p => p.Evidence), p => Assert.NotEmpty(p.Text.Marks));
    }

    [Fact]
    public void Facets_narrow_and_keep_their_siblings()
    {
        _knowledge.Index();
        var explorer = _knowledge.Explore().Explorer;
        var all = explorer.Search(new SearchRequest { Query = "imigrasi" });
        var law = EntityId.Parse("law:id/uu/2011/6");
        var narrowed = explorer.Search(new SearchRequest { Query = "imigrasi", Entities = [law], Languages = [Language.Indonesian], PageSize = 100 });
        Assert.InRange(narrowed.Total, 1, all.Total - 1);
        Assert.All(narrowed.Hits, h => Assert.Contains(explorer.Document(h.Passage.Document)!.Passages[h.Passage.Ordinal].Mentions, m => m.Id == law));
        var laws = narrowed.Facets.Single(f => f.Kind == FacetKind.Law);
        Assert.True(laws.Values.Length > 1);
        Assert.Equal(narrowed.Total, laws.Values.Single(v => v.Chosen).Count);
    }

    [Fact]
    public void Every_edge_of_a_graph_opens_to_as_many_passages_as_it_says()
    {
        _knowledge.Index();
        var explorer = _knowledge.Explore().Explorer;
        var graph = explorer.Neighbourhood(EntityId.Parse("law:id/uu/2007/21"))!;
        Assert.True(graph.Edges.Length > 10);
        Assert.All(graph.Edges, edge =>
        {
            var evidence = explorer.Evidence(edge.Source, edge.Target, edge.Relation, ListRange.All)!;
            Assert.Equal(edge.Passages, evidence.Passages.Total);
            Assert.Equal(edge.Passages, evidence.Passages.Items.Length);
            Assert.All(evidence.Passages.Items, p => Assert.NotEmpty(p.Text.Marks));
        });
    }
}
