using System.Runtime.Versioning;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Search.Reliability;

public sealed class UnusablePlaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-place-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told()
    {
        var place = Path.Combine(_folder, "index");
        File.WriteAllText(place, "no folder");
        var engine = new LuceneEngine(place, TemporaryIndex.Schema);

        var writing = Assert.ThrowsAny<IOException>(engine.Write);
        var reading = Assert.ThrowsAny<IOException>(engine.Read);

        Assert.All([writing, reading], problem => Assert.Contains($"'{place}'", problem.Message, StringComparison.Ordinal));
        Assert.All([writing, reading], problem => Assert.Contains("file", problem.Message, StringComparison.Ordinal));
        Assert.False(engine.Check().Sound);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_written_is_told_and_can_be_read()
    {
        var engine = new LuceneEngine(_folder, TemporaryIndex.Schema);
        Rounds.Commit(engine, 1, 2);
        WithMode(UnixFileMode.UserRead | UnixFileMode.UserExecute, () =>
        {
            Assert.Equal(2, Rounds.Read(engine));
            Assert.Contains("denied", Assert.ThrowsAny<IOException>(() => Rounds.Commit(engine, 3, 3)).Message, StringComparison.Ordinal);
            Assert.True(engine.Check().Sound);
        });
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_told()
    {
        var engine = new LuceneEngine(_folder, TemporaryIndex.Schema);
        Rounds.Commit(engine, 1, 2);
        WithMode(UnixFileMode.None, () => Assert.Contains("denied", Assert.ThrowsAny<IOException>(engine.Read).Message, StringComparison.Ordinal));
        Assert.Equal(2, Rounds.Read(engine));
    }

    [LinuxFact]
    public void A_place_where_no_folder_can_be_made_is_told()
    {
        const string Place = "/proc/tipk/index";
        var problem = Assert.ThrowsAny<IOException>(new LuceneEngine(Place, TemporaryIndex.Schema).Write);
        Assert.Contains($"'{Place}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("could not be written", problem.Message, StringComparison.Ordinal);
        Assert.Null(new LuceneEngine(Place, TemporaryIndex.Schema).Read());
    }

    [UnsupportedOSPlatform("windows")]
    private void WithMode(UnixFileMode mode, Action action)
    {
        var usual = File.GetUnixFileMode(_folder);
        File.SetUnixFileMode(_folder, mode);
        try
        {
            action();
        }
        finally
        {
            File.SetUnixFileMode(_folder, usual);
        }
    }
}
