using System.Buffers.Binary;
using System.IO.Compression;

namespace TipKnowledge.Search.Segments;

/// <summary>Compresses what is stored with documents, in blocks, as the documents come. Its mirror is <see cref="StoredReader"/>.</summary>
/// <param name="write">Takes the bytes of the blocks.</param>
internal sealed class StoredWriter(Action<ReadOnlySpan<byte>> write)
{
    /// <summary>Bytes of a block's entry: first document (4), offset (8), packed length (4), plain length (4).</summary>
    public const int EntryLength = 20;

    // measured on Indonesian and English prose, blocks of 16 KB: quality 0 leaves 52 % at 200 MB/s; quality 2, and Deflate, 48 % at 70
    private const int Quality = 0;
    private const int Window = 18;

    private readonly ByteBuffer _block = new(SegmentFormat.StoredBlock * 2);
    private readonly ByteBuffer _packed = new();
    private int _first;

    /// <summary>Bytes of all blocks ended.</summary>
    public long Length { get; private set; }

    /// <summary>An entry for each block, of fixed size so that blocks are found by halving.</summary>
    public ByteBuffer Index { get; } = new(256);

    /// <summary>How many documents there are.</summary>
    public int DocCount { get; private set; }

    /// <summary>Adds what is stored with the next document.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _block.WriteVInt((uint)bytes.Length);
        _block.Write(bytes);
        DocCount++;
        if (_block.Length >= SegmentFormat.StoredBlock) EndBlock();
    }

    /// <summary>Adds a block of another segment as it is.</summary>
    public void AddBlock(ReadOnlySpan<byte> packed, int plainLength, int documents)
    {
        EndBlock();
        Write(packed, plainLength);
        DocCount += documents;
        _first = DocCount;
    }

    /// <summary>Ends the block at hand.</summary>
    public void EndBlock()
    {
        if (_block.Length == 0) return;
        _packed.Clear();
        var packed = _packed.Take(BrotliEncoder.GetMaxCompressedLength(_block.Length));
        if (!BrotliEncoder.TryCompress(_block.Bytes, packed, out var length, Quality, Window))
            throw new InvalidOperationException("The most that a block can take was not enough.");
        Write(packed[..length], _block.Length);
        _first = DocCount;
        _block.Clear();
    }

    private void Write(ReadOnlySpan<byte> packed, int plainLength)
    {
        var entry = Index.Take(EntryLength);
        BinaryPrimitives.WriteInt32LittleEndian(entry, _first);
        BinaryPrimitives.WriteInt64LittleEndian(entry[4..], Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry[12..], packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry[16..], plainLength);
        write(packed);
        Length += packed.Length;
    }
}
