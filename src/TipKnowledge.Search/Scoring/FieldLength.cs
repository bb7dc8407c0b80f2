using System.Numerics;

namespace TipKnowledge.Search.Scoring;

/// <summary>
/// A document's length in one byte: exact up to 39, then four significant bits. The encoding is that of Lucene's
/// <c>SmallFloat.intToByte4</c>, so that scores are comparable with Lucene's.
/// </summary>
internal static class FieldLength
{
    private const int Exact = 24;

    public static byte Encode(int length) => length < Exact ? (byte)length : (byte)(Exact + Pack(length - Exact));

    public static int Decode(byte norm) => norm < Exact ? norm : Exact + Unpack(norm - Exact);

    private static int Pack(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4) return value;
        var shift = bits - 4;
        return ((value >>> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Unpack(int packed)
    {
        var mantissa = packed & 7;
        var shift = (packed >> 3) - 1;
        return shift < 0 ? mantissa : (mantissa | 8) << shift;
    }
}
