using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;

namespace TipKnowledge;

/// <summary>A state of the index that many explore; its files are let go when the last of them leaves. Held once when it is made. Thread-safe.</summary>
internal sealed class SharedExplorer(PassageSnapshot snapshot, Vocabulary vocabulary)
{
    private readonly Lock _counting = new();
    private int _holders = 1;

    /// <summary>The state.</summary>
    public PassageSnapshot Snapshot => snapshot;

    /// <summary>What can be asked of it.</summary>
    public Explorer Explorer { get; } = new(snapshot, vocabulary);

    /// <summary>Holds it once more. The caller knows of a holder that stays until this returns.</summary>
    public ExplorerLease Lease()
    {
        lock (_counting) _holders++;
        return new ExplorerLease(this);
    }

    /// <summary>Ends one hold.</summary>
    public void Release()
    {
        lock (_counting)
            if (--_holders > 0) return;
        snapshot.Dispose();
    }
}
