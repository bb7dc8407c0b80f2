using TipKnowledge.Store;

namespace TipKnowledge.Tests.Store;

/// <summary>The embedded engine keeps the contract of a snapshot.</summary>
public sealed class EmbeddedPassageSnapshotTests : PassageSnapshotContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-passages-").FullName;

    protected override IPassageIndex Create() => new EmbeddedPassageIndex(_folder);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) Directory.Delete(_folder, recursive: true);
    }
}
