using TipKnowledge.Store;

namespace TipKnowledge.Tests.Store;

/// <summary>The embedded engine keeps the contract of an index.</summary>
public sealed class EmbeddedPassageIndexTests : PassageIndexContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-passages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override IPassageIndex Open() => new EmbeddedPassageIndex(_folder);

    [Fact]
    public void Clearing_leaves_what_people_put_into_the_folder()
    {
        File.WriteAllText(Path.Combine(_folder, "README.md"), "The index.");
        Commit(PapersToStore.Paper("a", 2020, PapersToStore.Indonesian("satu")));
        Open().Clear();
        Assert.Equal(["README.md", "write.lock"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }
}
