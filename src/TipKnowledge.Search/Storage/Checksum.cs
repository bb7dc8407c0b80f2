using System.Buffers.Binary;
using System.Numerics;

namespace TipKnowledge.Search.Storage;

/// <summary>CRC-32C (Castagnoli; RFC 3720, appendix B.4), which processors compute.</summary>
internal static class Checksum
{
    /// <summary>The checksum of nothing.</summary>
    public const uint Start = uint.MaxValue;

    /// <summary>Goes on with more bytes.</summary>
    public static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var b in bytes) crc = BitOperations.Crc32C(crc, b);
        return crc;
    }

    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Add(Start, bytes);
}
