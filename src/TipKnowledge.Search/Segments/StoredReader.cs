using System.Buffers.Binary;
using System.IO.Compression;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads what a <see cref="StoredWriter"/> wrote.</summary>
/// <param name="segment">The segment.</param>
/// <param name="index">The section of the blocks' entries.</param>
/// <param name="data">The section of the blocks.</param>
internal sealed class StoredReader(SegmentReader segment, Section index, Section data)
{
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

    /// <summary>A block as it stands, and how long it is when unpacked.</summary>
    public (ReadOnlyMemory<byte> Packed, int PlainLength) Packed(int block)
    {
        var entry = Entry(block);
        var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[4..]);
        return (data.Slice(offset, BinaryPrimitives.ReadInt32LittleEndian(entry[12..])).ToArray(), BinaryPrimitives.ReadInt32LittleEndian(entry[16..]));
    }

    /// <summary>A block, unpacked.</summary>
    public byte[] Plain(int block)
    {
        var (packed, length) = Packed(block);
        // Deflate makes nothing more than 1032 times smaller
        if (length < 0 || length > packed.Length * 1032L) throw data.Corrupt(0, "a block's length", $"{length}");
        try
        {
            var plain = new byte[length];
            using var deflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            deflate.ReadExactly(plain);
            return plain;
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException)
        {
            throw data.Corrupt(0, "a compressed block", "other bytes");
        }
    }

    private ReadOnlySpan<byte> Entry(int block) => index.Slice((long)block * StoredWriter.EntryLength, StoredWriter.EntryLength);
}
