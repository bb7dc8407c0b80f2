using System.Buffers.Binary;
using System.Runtime.InteropServices;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>Which documents of a segment are not deleted: a bit each, and a checksum behind them. Immutable.</summary>
internal sealed class LiveDocs
{
    private readonly ulong[] _bits;

    private LiveDocs(ulong[] bits) => _bits = bits;

    /// <summary>All documents of a segment.</summary>
    public static LiveDocs All(int documents)
    {
        var bits = new ulong[(documents + 63) / 64];
        for (var doc = 0; doc < documents; doc++) bits[doc >> 6] |= 1UL << doc;
        return new LiveDocs(bits);
    }

    public bool this[int doc] => (_bits[doc >> 6] & (1UL << doc)) != 0;

    /// <summary>These without some.</summary>
    public LiveDocs Without(IEnumerable<int> deleted)
    {
        var bits = _bits.AsSpan().ToArray();
        foreach (var doc in deleted) bits[doc >> 6] &= ~(1UL << doc);
        return new LiveDocs(bits);
    }

    public void Write(IIndexDirectory directory, string name) => directory.Write(name, stream =>
    {
        var bytes = MemoryMarshal.AsBytes(_bits.AsSpan());
        stream.Write(bytes);
        Span<byte> crc = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, Checksum.Of(bytes));
        stream.Write(crc);
    });

    /// <exception cref="CorruptIndexException">The file is missing, cut off or damaged.</exception>
    public static LiveDocs Read(IIndexDirectory directory, string name, int documents)
    {
        using var input = directory.Open(name);
        var length = (documents + 63) / 64 * 8;
        if (input.Length != length + 4) throw new CorruptIndexException(name, input.Length, $"{length + 4} bytes", $"{input.Length}");
        var bytes = input.Slice(0, length);
        var stored = BinaryPrimitives.ReadUInt32LittleEndian(input.Slice(length, 4));
        if (Checksum.Of(bytes) != stored) throw new CorruptIndexException(name, length, $"checksum {Checksum.Of(bytes):x8}", $"{stored:x8}");
        return new LiveDocs(MemoryMarshal.Cast<byte, ulong>(bytes).ToArray());
    }
}
