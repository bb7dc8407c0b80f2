using TipKnowledge.Answers;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>What the promises of the index are to those who explore a corpus.</summary>
public sealed class ExploredIndexTests : IDisposable
{
    private const int Askers = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-promises-").FullName;
    private KnowledgeBase _knowledge;

    public ExploredIndexTests()
    {
        Directory.CreateDirectory(Corpus);
        WriteState(0);
        _knowledge = Open();
        _knowledge.Index();
    }

    private string Corpus => Path.Combine(_folder, "corpus");

    private string Index => Path.Combine(_folder, "index");

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_damaged_newest_commit_is_told_and_made_up_for_from_the_corpus()
    {
        // what changes is less than half of the index, so that the commit before is of the state before
        File.WriteAllText(Path.Combine(Corpus, "steady.txt"), string.Join("\n\n", Enumerable.Repeat("Makalah yang tetap, kalimat demi kalimat.", 20)));
        _knowledge.Index();
        WriteState(1);
        _knowledge.Index();
        Damage(Newest("segments_*"));
        using (var reopened = Open())
        {
            Assert.Contains("segments_", Assert.Single(reopened.IndexNotices), StringComparison.Ordinal);
            Assert.Equal(0, State(reopened));
            Assert.False(reopened.Check().Sound);

            var report = reopened.Index();

            Assert.Contains("segments_", Assert.Single(report.Notices), StringComparison.Ordinal);
            Assert.Equal(1, report.Updated);
        }
        Reopen();
        Assert.Empty(_knowledge.IndexNotices);
        Assert.Equal(1, State(_knowledge));
        Assert.Empty(_knowledge.Check().Findings);
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.si")]
    [InlineData("*.fnm")]
    [InlineData("*.fdx")]
    public void An_index_that_cannot_be_read_is_built_again_from_the_corpus(string files)
    {
        foreach (var file in Directory.EnumerateFiles(Index, files)) Damage(file);
        File.WriteAllText(Path.Combine(Index, "README.md"), "mine");
        Reopen();
        Assert.Throws<CorruptIndexException>(() => _knowledge.Explore());

        var report = _knowledge.Index();

        Assert.Equal(1, report.Added);
        Assert.Single(report.Notices);
        Assert.Equal(0, State(_knowledge));
        Assert.Empty(_knowledge.Check().Findings);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Index, "README.md")));
    }

    [Fact]
    public void An_index_of_the_time_before_is_built_again()
    {
        _knowledge.Dispose();
        Directory.Delete(Index, recursive: true);
        Directory.CreateDirectory(Index);
        foreach (var file in new[] { "commit_1", "segment_1", "live_1", "README.md" }) File.WriteAllText(Path.Combine(Index, file), "old");
        _knowledge = Open();
        Assert.Contains("tipk index", Assert.Throws<IndexVersionException>(() => _knowledge.HasIndex).Message, StringComparison.Ordinal);

        Assert.Contains("another version", Assert.Single(_knowledge.Index().Notices), StringComparison.Ordinal);

        Assert.Equal(0, State(_knowledge));
        Assert.False(File.Exists(Path.Combine(Index, "commit_1")));
        Assert.True(File.Exists(Path.Combine(Index, "README.md")));
    }

    [Fact]
    public void What_is_explored_stays_as_it_is_and_its_files_are_let_go_with_it()
    {
        using (var before = _knowledge.Explore())
        {
            for (var state = 1; state <= 3; state++)
            {
                WriteState(state);
                _knowledge.Index();
                Assert.Equal(state, State(_knowledge));
            }
            Assert.Equal(0, State(before));
        }
        Assert.Empty(FilesOnDisk.HeldThoughDeleted(Index));
        _knowledge.Dispose();
        Assert.Empty(FilesOnDisk.Held(Index));
    }

    [Fact]
    public async Task Who_explores_while_it_is_closed_gets_whole_answers()
    {
        using var started = new Barrier(Askers + 1);
        var asking = Enumerable.Range(0, Askers).Select(_ => Task.Factory.StartNew(() =>
        {
            using (var first = _knowledge.Explore())
            {
                started.SignalAndWait();
                for (var i = 0; i < 20; i++) Assert.Equal(0, State(first));
            }
            Assert.Throws<ObjectDisposedException>(ExploreUntilClosed);
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        started.SignalAndWait();

        _knowledge.Dispose();

        await Task.WhenAll(asking);
        Assert.Empty(FilesOnDisk.Held(Index));
    }

    private void ExploreUntilClosed()
    {
        while (true) Assert.Equal(0, State(_knowledge));
    }

    private void Reopen()
    {
        _knowledge.Dispose();
        _knowledge = Open();
    }

    private KnowledgeBase Open() => KnowledgeBase.Open(new KnowledgeBaseOptions(Corpus, new LuceneEngine(Index, PassageSchema.Fields)));

    // each state has a word of its own
    private void WriteState(int state) => File.WriteAllText(
        Path.Combine(Corpus, "changing.txt"), $"Makalah yang Berubah\n\nKata penanda keadaan ini adalah penanda{state} dan bukan yang lain, kata para penulis makalah.\n");

    private static int State(KnowledgeBase knowledge)
    {
        using var lease = knowledge.Explore();
        return State(lease);
    }

    private static int State(ExplorerLease lease) =>
        Enumerable.Range(0, 4).Single(state => lease.Explorer.Search(new SearchRequest { Query = $"penanda{state}" }).Total == 1);

    private string Newest(string files) => Directory.EnumerateFiles(Index, files).MaxBy(f => f, StringComparer.Ordinal)!;

    private static void Damage(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(file, bytes);
    }
}
