using TipKnowledge.Search.Engines;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>The engine that others are held against keeps the contract itself.</summary>
public sealed class ScanEngineTests : EngineContract
{
    private readonly ScanEngine _engine = new(PlainEntry.Schema);

    private protected override IEngine Open() => _engine;
}
