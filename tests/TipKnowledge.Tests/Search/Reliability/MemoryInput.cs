using TipKnowledge.Search;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Reads bytes in memory, and nothing outside them.</summary>
internal sealed class MemoryInput(string name, byte[] bytes) : IndexInput
{
    private bool _disposed;

    public override long Length => bytes.Length;

    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return offset >= 0 && length >= 0 && offset <= bytes.Length - length
            ? bytes.AsSpan((int)offset, length)
            : throw new CorruptIndexException(name, offset, $"{length} bytes", $"an end at {bytes.Length}");
    }

    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }
}
