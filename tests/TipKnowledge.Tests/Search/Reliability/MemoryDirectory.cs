using System.Collections.Concurrent;
using TipKnowledge.Search;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Files in memory. Tests look at them, copy them and damage them.</summary>
internal sealed class MemoryDirectory : IIndexDirectory
{
    private int _locked;

    public MemoryDirectory()
    {
    }

    /// <summary>Files as they are in another directory, the lock left out.</summary>
    public MemoryDirectory(IEnumerable<KeyValuePair<string, byte[]>> contents)
    {
        foreach (var (name, bytes) in contents) Contents[name] = bytes;
    }

    /// <summary>All files. An array is never changed, only replaced.</summary>
    public ConcurrentDictionary<string, byte[]> Contents { get; } = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Files() => [.. Contents.Keys];

    public void Write(string name, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Contents[name] = stream.ToArray();
    }

    public void Rename(string from, string to)
    {
        Contents[to] = Contents[from];
        Contents.TryRemove(from, out _);
    }

    public IndexInput Open(string name) =>
        Contents.TryGetValue(name, out var bytes) ? new MemoryInput(name, bytes) : throw new CorruptIndexException(name, -1, "a file", "none");

    public void Delete(string name) => Contents.TryRemove(name, out _);

    public IDisposable Lock() => Interlocked.Exchange(ref _locked, 1) == 0 ? new WriteLock(this) : throw new IndexLockedException("memory");

    private sealed class WriteLock(MemoryDirectory directory) : IDisposable
    {
        public void Dispose() => directory._locked = 0;
    }
}
