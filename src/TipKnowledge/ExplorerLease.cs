using TipKnowledge.Exploring;
using TipKnowledge.Passages;

namespace TipKnowledge;

/// <summary>Holds one state of the index, to be explored, until it is disposed.</summary>
public sealed class ExplorerLease : IDisposable
{
    private readonly SharedExplorer _shared;
    private int _isDisposed;

    internal ExplorerLease(SharedExplorer shared) => _shared = shared;

    /// <summary>What can be asked. Thread-safe; not to be asked after this is disposed.</summary>
    public Explorer Explorer => _shared.Explorer;

    internal PassageSnapshot Snapshot => _shared.Snapshot;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0) _shared.Release();
    }
}
