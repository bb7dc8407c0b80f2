using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Passages;

/// <summary>Passages in an index of the embedded engine.</summary>
public sealed class LucenePassageIndexTests : PassageIndexContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-passages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private protected override IEngine OpenEngine() => new LuceneEngine(_folder, PassageSchema.Fields);
}
