using System.Numerics;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>
/// A number of words in one byte: exact up to 39, then four significant bits. The code is that of Lucene 8's
/// <c>SmallFloat.intToByte4</c>, so that scores are those of Lucene 8.
/// </summary>
internal static class LengthCode
{
    private const int Exact = 24;

    /// <summary>The code of a length.</summary>
    public static byte Encode(int length) => length < Exact ? (byte)length : (byte)(Exact + Pack(length - Exact));

    /// <summary>The length that a code stands for: the least of all that share it.</summary>
    public static int Decode(byte code) => code < Exact ? code : Exact + Unpack(code - Exact);

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
