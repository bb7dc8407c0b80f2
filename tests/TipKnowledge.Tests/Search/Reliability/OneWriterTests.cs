using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Search.Reliability;

public sealed class OneWriterTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void A_second_writer_of_the_process_is_told_of_the_first()
    {
        var sameFolder = new LuceneEngine(_index.Folder, TemporaryIndex.Schema);
        using (_index.Engine.Write())
        {
            AssertLocked(() => _index.Engine.Write());
            AssertLocked(() => sameFolder.Write());
            AssertLocked(sameFolder.Clear);
        }
        Rounds.Commit(sameFolder, 1, 1);
        Assert.Equal(1, Rounds.Read(_index.Engine));
    }

    [Fact]
    public void A_second_process_is_told_of_the_first()
    {
        using var first = WriterProcess.Hold(_index.Folder);
        Assert.Equal(WriterProgram.Held, first.Said());
        using var second = WriterProcess.Commit(_index.Folder, 1);

        var (code, output, error) = second.Ended();

        Assert.Equal((WriterProgram.Locked, 0), (code, output.Length));
        Assert.Contains("Another process is writing the index", error, StringComparison.Ordinal);
        AssertLocked(() => _index.Engine.Write());
    }

    [Fact]
    public void The_lock_goes_with_a_killed_process()
    {
        using (var first = WriterProcess.Hold(_index.Folder))
        {
            Assert.Equal(WriterProgram.Held, first.Said());
            first.Kill();
        }
        Rounds.Commit(_index.Engine, 1, 1);
        Assert.Equal(1, Rounds.Read(_index.Engine));
    }

    [Fact]
    public void The_lock_is_let_go_where_a_writer_cannot_open_the_index()
    {
        Rounds.Commit(_index.Engine, 1, 1);
        var otherSchema = new LuceneEngine(_index.Folder, new("document", "ordinal"));
        Assert.Throws<IndexVersionException>(otherSchema.Write);
        Rounds.Commit(_index.Engine, 2, 2);
        Assert.Equal(2, Rounds.Read(_index.Engine));
    }

    private void AssertLocked(Action write)
    {
        var problem = Assert.Throws<IndexLockedException>(write);
        Assert.Contains(_index.Folder, problem.Message, StringComparison.Ordinal);
    }
}
