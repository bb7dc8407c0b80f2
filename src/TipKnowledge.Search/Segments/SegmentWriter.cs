using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>Writes a segment file. Its mirror is <see cref="SegmentReader"/>.</summary>
internal sealed class SegmentWriter
{
    private readonly Stream _stream;
    private readonly List<(string Name, long Offset, long Length)> _sections = [];
    private long _position;
    private uint _crc = Checksum.Start;
    private long _sectionStart;

    private SegmentWriter(Stream stream) => _stream = stream;

    /// <summary>Writes what a buffer holds.</summary>
    public static void Write(Stream stream, SegmentBuffer buffer, IndexSchema schema)
    {
        var writer = new SegmentWriter(stream);
        writer.Put(SegmentFormat.Magic);
        writer.PutInt(buffer.DocCount);
        for (var field = 0; field < schema.Fields.Length; field++)
        {
            if (schema.Fields[field].Kind == FieldKind.Number) writer.WriteNumbers(field, buffer);
            else writer.WriteTerms(field, buffer, schema.Fields[field].Kind);
        }
        writer.WriteStored(buffer);
        writer.WriteContents();
    }

    private void WriteTerms(int field, SegmentBuffer buffer, FieldKind kind)
    {
        // ordinal order of UTF-8 bytes, in which readers search
        var terms = buffer.Terms(field).Select(t => (Bytes: Encoding.UTF8.GetBytes(t.Key), Postings: t.Value)).ToArray();
        Array.Sort(terms, static (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        var offsets = new int[terms.Length + 1];
        var entries = new ByteBuffer(1024);
        Begin();
        long written = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var (term, postings) = terms[i];
            var bytes = postings.Bytes();
            offsets[i] = entries.Length;
            entries.WriteVInt((uint)term.Length);
            entries.Write(term);
            entries.WriteVInt((uint)postings.DocFreq);
            entries.WriteVLong((ulong)(postings.TotalFreq - postings.DocFreq));
            entries.WriteVLong((ulong)written);
            entries.WriteVInt((uint)bytes.Length);
            Put(bytes);
            written += bytes.Length;
        }
        End(SegmentFormat.Postings(field));
        offsets[^1] = entries.Length;
        Begin();
        PutInt(terms.Length);
        Put(MemoryMarshal.AsBytes(offsets.AsSpan()));
        Put(entries.Bytes);
        End(SegmentFormat.Dictionary(field));
        if (kind == FieldKind.Text) WriteLengths(field, buffer);
        else WriteOrdinals(field, buffer, [.. terms.Select(t => t.Postings)]);
    }

    private void WriteLengths(int field, SegmentBuffer buffer)
    {
        Begin();
        Put(buffer.Norms[field].Bytes);
        End(SegmentFormat.Norms(field));
        Begin();
        PutLong(buffer.TotalLengths[field]);
        PutInt(buffer.FieldDocs[field]);
        End(SegmentFormat.Lengths(field));
    }

    // for each document where its ordinals start, then all ordinals: postings turned round
    private void WriteOrdinals(int field, SegmentBuffer buffer, PostingsBuffer[] terms)
    {
        var starts = new int[buffer.DocCount + 1];
        foreach (var term in terms)
            foreach (var doc in Documents(term)) starts[doc + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var ordinals = new int[starts[^1]];
        var next = starts.AsSpan(0, buffer.DocCount).ToArray();
        for (var ordinal = 0; ordinal < terms.Length; ordinal++)
            foreach (var doc in Documents(terms[ordinal])) ordinals[next[doc]++] = ordinal;
        Begin();
        Put(MemoryMarshal.AsBytes(starts.AsSpan()));
        Put(MemoryMarshal.AsBytes(ordinals.AsSpan()));
        End(SegmentFormat.Ordinals(field));
    }

    private static List<int> Documents(PostingsBuffer keyword)
    {
        var docs = new List<int>(keyword.DocFreq);
        var reader = new ByteReader(keyword.Bytes());
        for (var doc = -1; !reader.IsAtEnd; docs.Add(doc)) doc += (int)(reader.ReadVInt() >> 1);
        return docs;
    }

    private void WriteNumbers(int field, SegmentBuffer buffer)
    {
        Begin();
        Put(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(buffer.Numbers[field])));
        End(SegmentFormat.Numbers(field));
    }

    private void WriteStored(SegmentBuffer buffer)
    {
        var index = new ByteBuffer(256);
        var block = new ByteBuffer(SegmentFormat.StoredBlock * 2);
        var blocks = 0;
        Begin();
        long written = 0;
        for (int doc = 0, first = 0; doc < buffer.DocCount; doc++)
        {
            block.WriteVInt((uint)buffer.Stored[doc].Length);
            block.Write(buffer.Stored[doc].Span);
            if (block.Length < SegmentFormat.StoredBlock && doc + 1 < buffer.DocCount) continue;
            var packed = Compress(block.Bytes);
            PutTo(index, first, written, packed.Length, block.Length);
            Put(packed);
            written += packed.Length;
            first = doc + 1;
            blocks++;
            block.Clear();
        }
        End(SegmentFormat.StoredData);
        Begin();
        PutInt(blocks);
        Put(index.Bytes);
        End(SegmentFormat.StoredIndex);
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(bytes);
        return packed.ToArray();
    }

    // a block's entry: first document, offset, packed and plain length, each of fixed size so that blocks are found by halving
    private static void PutTo(ByteBuffer index, int first, long offset, int packed, int plain)
    {
        Span<byte> entry = stackalloc byte[SegmentReader.BlockEntry];
        BinaryPrimitives.WriteInt32LittleEndian(entry, first);
        BinaryPrimitives.WriteInt64LittleEndian(entry[4..], offset);
        BinaryPrimitives.WriteInt32LittleEndian(entry[12..], packed);
        BinaryPrimitives.WriteInt32LittleEndian(entry[16..], plain);
        index.Write(entry);
    }

    private void WriteContents()
    {
        var contents = new ByteBuffer(256);
        contents.WriteVInt((uint)_sections.Count);
        foreach (var (name, offset, length) in _sections)
        {
            contents.WriteText(name);
            contents.WriteVLong((ulong)offset);
            contents.WriteVLong((ulong)length);
        }
        var start = _position;
        Put(contents.Bytes);
        PutLong(start);
        PutInt(contents.Length);
        Span<byte> crc = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, ~_crc);
        _stream.Write(crc);
    }

    private void Begin() => _sectionStart = _position;

    private void End(string name) => _sections.Add((name, _sectionStart, _position - _sectionStart));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _crc = Checksum.Add(_crc, bytes);
        _position += bytes.Length;
    }

    private void PutInt(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        Put(bytes);
    }

    private void PutLong(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Put(bytes);
    }
}
