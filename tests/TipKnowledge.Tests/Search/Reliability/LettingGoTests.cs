using TipKnowledge.Search.Engines;

namespace TipKnowledge.Tests.Search.Reliability;

public sealed class LettingGoTests : IDisposable
{
    private const int Before = 8;

    private readonly TemporaryIndex _index = new();

    public LettingGoTests() => Rounds.Commit(_index.Engine, 1, Before);

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Files_of_old_commits_are_let_go_when_their_last_reader_leaves()
    {
        var readers = new List<IEngineReader> { _index.Engine.Read()! };
        for (var round = Before + 1; round <= Before + 6; round++)
        {
            Rounds.Commit(_index.Engine, round, round);
            readers.Add(_index.Engine.ReadNewer(readers[^1])!);
        }
        Assert.Equal(Before, Rounds.Read(readers[0]));

        foreach (var reader in readers.SkipLast(1)) reader.Dispose();

        Assert.Empty(FilesOnDisk.HeldThoughDeleted(_index.Folder));
        Assert.Equal(Before + 6, Rounds.Read(readers[^1]));
        readers[^1].Dispose();
        Assert.Empty(FilesOnDisk.Held(_index.Folder));
        FilesOnDisk.AssertOnlyThoseOfLastTwoCommits(_index);
    }

    [Fact]
    public void A_stream_that_was_begun_holds_files_until_it_ends()
    {
        var reader = _index.Engine.Read()!;
        using (var stream = reader.Scan(new TipKnowledge.Search.Queries.MatchAllQuery()).GetEnumerator())
        {
            Assert.True(stream.MoveNext());
            reader.Dispose();
            Assert.True(stream.MoveNext());
        }
        Assert.Empty(FilesOnDisk.Held(_index.Folder));
    }

    [Fact]
    public void A_writer_that_is_disposed_without_a_commit_leaves_no_file_and_no_lock()
    {
        var files = Directory.GetFiles(_index.Folder).Order();
        using (var writer = _index.Engine.Write()) Rounds.Put(writer, Before + 1);
        Assert.Empty(FilesOnDisk.Held(_index.Folder));
        Assert.Equal(files, Directory.GetFiles(_index.Folder).Order());
        Assert.Equal(Before, Rounds.Read(_index.Engine));
    }
}
