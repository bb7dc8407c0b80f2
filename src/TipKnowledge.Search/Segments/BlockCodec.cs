using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// Packs blocks of 128 numbers into as many bits each as the largest needs, in four lanes side by side, so that one vector instruction works
/// on four numbers: the layout SIMD-BP128 of Lemire and Boytsov 2015, "Decoding billions of integers per second through vectorization",
/// section 4. Number i stands in lane i mod 4 and row i / 4; a lane is a stream of bits in 32-bit words, lowest bit first, and word w of
/// lane l is word 4 w + l of the block. The scalar path reads and writes the same bytes.
/// </summary>
internal static class BlockCodec
{
    /// <summary>How many numbers a block holds.</summary>
    public const int Size = 128;

    private const int Lanes = 4;
    private const int WordBits = 32;
    private const int VectorBytes = Lanes * sizeof(uint);

    /// <summary>How many bits the largest of some numbers needs, 0 to 32.</summary>
    public static int Bits(ReadOnlySpan<uint> values)
    {
        uint any = 0;
        foreach (var value in values) any |= value;
        return WordBits - BitOperations.LeadingZeroCount(any);
    }

    /// <summary>How many bytes a block of so many bits a number takes.</summary>
    public static int Bytes(int bits) => bits * (Size / 8);

    /// <summary>Packs 128 numbers.</summary>
    /// <param name="values">The numbers, none of more than <paramref name="bits"/> bits.</param>
    /// <param name="bits">From 0 to 32.</param>
    /// <param name="to">Where the bytes go; at least <see cref="Bytes"/> of them.</param>
    public static void Pack(ReadOnlySpan<uint> values, int bits, Span<byte> to)
    {
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian) PackVector(values, bits, to);
        else PackScalar(values, bits, to);
    }

    /// <summary>Unpacks what <see cref="Pack"/> made into 128 numbers.</summary>
    public static void Unpack(ReadOnlySpan<byte> from, int bits, Span<uint> values)
    {
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian) UnpackVector(from, bits, values);
        else UnpackScalar(from, bits, values);
    }

    /// <summary>Unpacks steps, each less one, to a rising sequence: value i is <paramref name="before"/> + the sum of steps 0 to i.</summary>
    public static void UnpackRising(ReadOnlySpan<byte> from, int bits, int before, Span<int> values)
    {
        var steps = MemoryMarshal.Cast<int, uint>(values);
        Unpack(from, bits, steps);
        ref var first = ref MemoryMarshal.GetReference(steps);
        var last = Vector128.Create((uint)before);
        for (var i = 0; i < Size; i += Lanes)
        {
            var sums = Vector128.LoadUnsafe(ref first, (nuint)i) + Vector128<uint>.One;
            sums += Vector128.Shuffle(sums, Vector128.Create(uint.MaxValue, 0, 1, 2));
            sums += Vector128.Shuffle(sums, Vector128.Create(uint.MaxValue, uint.MaxValue, 0, 1));
            sums += last;
            sums.StoreUnsafe(ref first, (nuint)i);
            last = Vector128.Shuffle(sums, Vector128.Create(3u, 3, 3, 3));
        }
    }

    internal static void PackVector(ReadOnlySpan<uint> values, int bits, Span<byte> to)
    {
        if (bits == 0) return;
        ref var source = ref MemoryMarshal.GetReference(values[..Size]);
        ref var target = ref MemoryMarshal.GetReference(to[..Bytes(bits)]);
        var word = Vector128<uint>.Zero;
        var used = 0;
        nuint written = 0;
        for (var i = 0; i < Size; i += Lanes)
        {
            var row = Vector128.LoadUnsafe(ref source, (nuint)i);
            word |= row << used;
            used += bits;
            if (used < WordBits) continue;
            used -= WordBits;
            word.AsByte().StoreUnsafe(ref target, written);
            written += VectorBytes;
            // a shift by a whole word would leave the row as it is
            word = used == 0 ? Vector128<uint>.Zero : row >> (bits - used);
        }
    }

    internal static void UnpackVector(ReadOnlySpan<byte> from, int bits, Span<uint> values)
    {
        if (bits == 0)
        {
            values[..Size].Clear();
            return;
        }
        ref var source = ref MemoryMarshal.GetReference(from[..Bytes(bits)]);
        ref var target = ref MemoryMarshal.GetReference(values[..Size]);
        var mask = Vector128.Create(uint.MaxValue >> (WordBits - bits));
        var word = Vector128.LoadUnsafe(ref source).AsUInt32();
        var used = 0;
        nuint read = VectorBytes;
        for (var i = 0; i < Size - Lanes; i += Lanes)
        {
            var row = word >> used;
            used += bits;
            if (used >= WordBits)
            {
                used -= WordBits;
                word = Vector128.LoadUnsafe(ref source, read).AsUInt32();
                read += VectorBytes;
                if (used > 0) row |= word << (bits - used);
            }
            (row & mask).StoreUnsafe(ref target, (nuint)i);
        }
        ((word >> used) & mask).StoreUnsafe(ref target, Size - Lanes);
    }

    internal static void PackScalar(ReadOnlySpan<uint> values, int bits, Span<byte> to)
    {
        if (bits == 0) return;
        to[..Bytes(bits)].Clear();
        for (var i = 0; i < Size; i++)
        {
            var bit = i / Lanes * bits;
            Or(to, (bit / WordBits * Lanes) + (i % Lanes), values[i] << (bit % WordBits));
            if ((bit % WordBits) + bits > WordBits)
                Or(to, (((bit / WordBits) + 1) * Lanes) + (i % Lanes), values[i] >> (WordBits - (bit % WordBits)));
        }
    }

    internal static void UnpackScalar(ReadOnlySpan<byte> from, int bits, Span<uint> values)
    {
        for (var i = 0; i < Size; i++)
        {
            if (bits == 0)
            {
                values[i] = 0;
                continue;
            }
            var bit = i / Lanes * bits;
            var value = Word(from, (bit / WordBits * Lanes) + (i % Lanes)) >> (bit % WordBits);
            if ((bit % WordBits) + bits > WordBits)
                value |= Word(from, (((bit / WordBits) + 1) * Lanes) + (i % Lanes)) << (WordBits - (bit % WordBits));
            values[i] = value & (uint.MaxValue >> (WordBits - bits));
        }
    }

    private static uint Word(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[(at * sizeof(uint))..]);

    private static void Or(Span<byte> to, int at, uint bits)
    {
        var word = to.Slice(at * sizeof(uint), sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(word, BinaryPrimitives.ReadUInt32LittleEndian(word) | bits);
    }
}
