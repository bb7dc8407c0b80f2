using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Passages;

/// <summary>A snapshot of the embedded engine.</summary>
public sealed class LucenePassageSnapshotTests : PassageSnapshotContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-passages-").FullName;

    private protected override IEngine Create() => new LuceneEngine(_folder, PassageSchema.Fields);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) Directory.Delete(_folder, recursive: true);
    }
}
