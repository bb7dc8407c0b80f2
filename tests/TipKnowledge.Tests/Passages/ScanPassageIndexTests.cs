using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Passages;

/// <summary>Passages in an index that is scanned.</summary>
public sealed class ScanPassageIndexTests : PassageIndexContract
{
    private readonly ScanEngine _engine = new(PassageSchema.Fields);

    private protected override IEngine OpenEngine() => _engine;
}
