using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>The embedded engine keeps the contract, on disk; each call opens the folder anew.</summary>
public sealed class LuceneEngineTests : EngineContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-engine-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private protected override IEngine Open() => new LuceneEngine(_folder, PlainEntry.Schema);

    [Fact]
    public void Clearing_leaves_what_others_put_into_the_folder()
    {
        string[] others = ["README.md", "_README.md", "commit.md", "segment.md"];
        Directory.CreateDirectory(Path.Combine(_folder, "_0"));
        foreach (var name in others) File.WriteAllText(Path.Combine(_folder, name), "mine");
        PlainDocument.Commit(Open(), new PlainDocument("a", new PlainEntry("satu")));
        Open().Clear();
        Assert.Equal([.. others, "write.lock"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.True(Directory.Exists(Path.Combine(_folder, "_0")));
    }

    [Fact]
    public void Nothing_is_made_where_nothing_is_written()
    {
        var folder = Path.Combine(_folder, "not", "there");
        Assert.Null(new LuceneEngine(folder, PlainEntry.Schema).Read());
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_reader_of_another_engine_is_refused()
    {
        var other = new ScanEngine(PlainEntry.Schema);
        PlainDocument.Commit(other, new PlainDocument("a", new PlainEntry("satu")));
        Assert.Throws<ArgumentException>(() => Open().ReadNewer(other.Read()!));
    }
}
