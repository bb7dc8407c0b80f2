using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Indexing;

public sealed class NewerCommitTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-newer-").FullName;
    private readonly ManualResetEventSlim _isPreparing = new();
    private readonly ManualResetEventSlim _mayEnd = new();
    private readonly KnowledgeBase _served;

    public NewerCommitTests()
    {
        Directory.CreateDirectory(Corpus);
        _served = Open(() =>
        {
            _isPreparing.Set();
            Assert.True(_mayEnd.Wait(Soon));
        });
        Commit("satu");
    }

    private string Corpus => Path.Combine(_folder, "corpus");

    public void Dispose()
    {
        _served.Dispose();
        _isPreparing.Dispose();
        _mayEnd.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task While_a_newer_commit_is_made_ready_the_one_before_answers()
    {
        Assert.Equal(1, Documents());
        Commit("dua");
        var refreshed = Task.Run(_served.Refresh);
        Assert.True(_isPreparing.Wait(Soon));
        Assert.Equal(1, Documents());
        _mayEnd.Set();
        await refreshed;
        Assert.Equal(2, Documents());
    }

    [Fact]
    public async Task Closing_lets_a_commit_go_that_is_being_made_ready()
    {
        Assert.Equal(1, Documents());
        Commit("dua");
        var refreshed = Task.Run(_served.Refresh);
        Assert.True(_isPreparing.Wait(Soon));
        _served.Dispose();
        _mayEnd.Set();
        await refreshed;
        Assert.Throws<ObjectDisposedException>(() => _served.Explore());
    }

    private int Documents()
    {
        using var explored = _served.Explore();
        return explored.Explorer.Overview().Documents.Total;
    }

    // as another process does
    private void Commit(string name)
    {
        File.WriteAllText(Path.Combine(Corpus, name + ".txt"), $"Judul {name}\n\nSebuah paragraf tentang {name} dan Kamboja.\n");
        using var other = Open(() => { });
        other.Index();
    }

    private KnowledgeBase Open(Action prepare) =>
        KnowledgeBase.Open(new KnowledgeBaseOptions(Corpus, new LuceneEngine(Path.Combine(_folder, "index"), PassageSchema.Fields)) { Prepare = _ => prepare() });
}
