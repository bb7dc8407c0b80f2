using System.Collections.Concurrent;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>
/// A set of entries of an index, empty at first, that goes back to where it was taken from when it is disposed: each is as long as the index.
/// </summary>
internal sealed class EntrySet : IDisposable
{
    private readonly ConcurrentBag<FixedBitSet> _free;

    /// <param name="free">The sets that are not in use.</param>
    /// <param name="length">How many entries the index has.</param>
    public EntrySet(ConcurrentBag<FixedBitSet> free, int length)
    {
        _free = free;
        Entries = free.TryTake(out var known) ? known : new FixedBitSet(Math.Max(1, length));
    }

    /// <summary>The entries.</summary>
    public FixedBitSet Entries { get; }

    public void Dispose()
    {
        Entries.Clear(0, Entries.Length);
        _free.Add(Entries);
    }
}
