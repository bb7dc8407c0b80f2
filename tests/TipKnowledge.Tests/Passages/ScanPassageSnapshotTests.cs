using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Passages;

/// <summary>A snapshot that is scanned.</summary>
public sealed class ScanPassageSnapshotTests : PassageSnapshotContract
{
    private protected override IEngine Create() => new ScanEngine(PassageSchema.Fields);
}
