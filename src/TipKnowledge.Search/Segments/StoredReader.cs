using System.Buffers.Binary;
using System.IO.Compression;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads what a <see cref="StoredWriter"/> wrote.</summary>
/// <param name="segment">The segment.</param>
/// <param name="index">The section of the blocks' entries.</param>
/// <param name="data">The section of the blocks.</param>
internal sealed class StoredReader(SegmentReader segment, Section index, Section data)
{
    // a length beyond both is damage, and must not make an array of it
    private const int MostPlain = 1 << 20;
    private const long MostRatio = 1 << 14;

    /// <summary>How many blocks there are.</summary>
    public int Blocks => index.Bytes.Length / StoredWriter.EntryLength;

    /// <summary>What is stored with a document.</summary>
    /// <exception cref="CorruptIndexException">The bytes are damaged.</exception>
    public byte[] Read(int doc)
    {
        int low = 0, high = Blocks - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (FirstDoc(middle) <= doc) low = middle;
            else high = middle - 1;
        }
        var block = new ByteReader(Plain(low));
        for (var skip = doc - FirstDoc(low); skip > 0; skip--) block.Read((int)block.ReadVInt());
        return block.Read((int)block.ReadVInt()).ToArray();
    }

    /// <summary>The first document of a block; of the one behind the last, the number of documents.</summary>
    public int FirstDoc(int block) => block == Blocks ? segment.DocCount : BinaryPrimitives.ReadInt32LittleEndian(Entry(block));

    /// <summary>A block as it stands.</summary>
    /// <param name="block">The block.</param>
    /// <param name="plainLength">How long it is when unpacked.</param>
    public ReadOnlySpan<byte> Packed(int block, out int plainLength)
    {
        var entry = Entry(block);
        plainLength = BinaryPrimitives.ReadInt32LittleEndian(entry[16..]);
        return data.Slice(BinaryPrimitives.ReadInt64LittleEndian(entry[4..]), BinaryPrimitives.ReadInt32LittleEndian(entry[12..]));
    }

    /// <summary>A block, unpacked.</summary>
    /// <exception cref="CorruptIndexException">The bytes are damaged.</exception>
    public byte[] Plain(int block)
    {
        var packed = Packed(block, out var length);
        if (length < 0 || length > Math.Max(MostPlain, packed.Length * MostRatio)) throw data.Corrupt(0, "a block's length", $"{length}");
        var plain = new byte[length];
        return BrotliDecoder.TryDecompress(packed, plain, out var written) && written == length
            ? plain
            : throw data.Corrupt(0, "a compressed block", "other bytes");
    }

    private ReadOnlySpan<byte> Entry(int block) => index.Slice((long)block * StoredWriter.EntryLength, StoredWriter.EntryLength);
}
