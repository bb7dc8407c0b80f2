using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads the positions of a term's documents, in rising order of documents, unpacking only the blocks that hold them.</summary>
internal sealed class PositionsReader(Section section, TermEntry term)
{
    private readonly int[] _steps = new int[BlockCodec.Size];
    private readonly long _start = term.Offset + term.DocsLength + (term.Blocks > 1 ? (long)term.Blocks * SkipEntry.TextLength : 0);
    private int _block = -1;
    private int _documents;
    private int _count;
    private int _at;
    private int _next;

    /// <summary>Reads the positions of a document.</summary>
    /// <param name="block">The block of documents it is in.</param>
    /// <param name="entry">The block's entry in the table; empty where there is one block only.</param>
    /// <param name="freqs">The frequencies of the block's documents.</param>
    /// <param name="document">The document's place in the block.</param>
    /// <param name="into">Where they go, rising; made larger where it must be.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="CorruptIndexException">The bytes are damaged.</exception>
    public int Read(int block, ReadOnlySpan<byte> entry, ReadOnlySpan<int> freqs, int document, ref int[] into)
    {
        if (block != _block || document < _documents) Seek(block, entry);
        long skipped = 0;
        for (; _documents < document; _documents++) skipped += freqs[_documents];
        Skip(skipped);
        var count = freqs[document];
        _documents++;
        if (count > into.Length) into = new int[Math.Max((int)Math.Min(count, term.TotalFreq), into.Length * 2)];
        if (count > into.Length) throw Corrupt();
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            if (_at == _count) Open();
            position += _steps[_at++];
            into[i] = position;
        }
        return count;
    }

    private void Seek(int block, ReadOnlySpan<byte> entry)
    {
        (_block, _documents, _count, _at) = (block, 0, 0, 0);
        _next = 0;
        if (entry.IsEmpty) return;
        var (start, others) = SkipEntry.PositionsOf(entry);
        _next = start;
        Skip(others);
    }

    private void Skip(long count)
    {
        while (count > _count - _at)
        {
            count -= _count - _at;
            if (count >= BlockCodec.Size && _next < term.PositionsLength - term.PositionsTail)
            {
                _next += BlockLength(section.Slice(_start, term.PositionsLength));
                count -= BlockCodec.Size;
                (_count, _at) = (0, 0);
            }
            else
            {
                Open();
            }
        }
        _at += (int)count;
    }

    private void Open()
    {
        var bytes = section.Slice(_start, term.PositionsLength);
        if ((uint)_next >= (uint)bytes.Length) throw Corrupt();
        _at = 0;
        if (_next >= term.PositionsLength - term.PositionsTail)
        {
            OpenTail(bytes[_next..]);
            return;
        }
        var length = BlockLength(bytes);
        BlockCodec.Unpack(bytes[(_next + 1)..], bytes[_next], MemoryMarshal.Cast<int, uint>(_steps.AsSpan()));
        _count = BlockCodec.Size;
        _next += length;
    }

    private void OpenTail(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        for (_count = 0; !reader.IsAtEnd && _count < BlockCodec.Size; _count++) _steps[_count] = (int)reader.ReadVInt();
        _next = term.PositionsLength;
    }

    private int BlockLength(ReadOnlySpan<byte> bytes)
    {
        int bits = bytes[_next];
        var length = 1 + BlockCodec.Bytes(bits);
        return bits <= 32 && _next + length <= bytes.Length ? length : throw Corrupt();
    }

    private CorruptIndexException Corrupt() => section.Corrupt(_start, "a block of positions", "other bytes");
}
