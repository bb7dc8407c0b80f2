using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads a segment file. Its mirror is <see cref="SegmentWriter"/>. Thread-safe.</summary>
internal sealed class SegmentReader : IDisposable
{
    /// <summary>The number of a document that has none.</summary>
    public const long NoNumber = long.MinValue;

    /// <summary>Bytes of a block's entry in the index of stored fields.</summary>
    public const int BlockEntry = 20;

    private readonly IndexInput _input;
    private readonly Dictionary<string, (long Offset, int Length)> _sections = new(StringComparer.Ordinal);

    /// <exception cref="CorruptIndexException">The file is not what its header and footer must say.</exception>
    public SegmentReader(IndexInput input, string name, long length)
    {
        _input = input;
        Name = name;
        if (input.Length != length) throw new CorruptIndexException(name, input.Length, $"{length} bytes", $"{input.Length}");
        if (!input.Slice(0, 8).SequenceEqual(SegmentFormat.Magic)) throw new CorruptIndexException(name, 0, "the magic of a segment", "other bytes");
        DocCount = BinaryPrimitives.ReadInt32LittleEndian(input.Slice(8, 4));
        var footer = input.Slice(length - SegmentFormat.FooterLength, SegmentFormat.FooterLength);
        var contents = new ByteReader(input.Slice(BinaryPrimitives.ReadInt64LittleEndian(footer), BinaryPrimitives.ReadInt32LittleEndian(footer[8..])));
        for (var sections = contents.ReadVInt(); sections > 0 && !contents.IsAtEnd; sections--)
        {
            var section = Encoding.UTF8.GetString(contents.Read((int)contents.ReadVInt()));
            _sections[section] = ((long)contents.ReadVLong(), checked((int)contents.ReadVLong()));
        }
    }

    public string Name { get; }

    public int DocCount { get; }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="CorruptIndexException">The checksum is wrong.</exception>
    public void Verify()
    {
        var crc = Checksum.Start;
        var end = _input.Length - 4;
        for (long at = 0; at < end;)
        {
            var length = (int)Math.Min(1 << 20, end - at);
            crc = Checksum.Add(crc, _input.Slice(at, length));
            at += length;
        }
        var stored = BinaryPrimitives.ReadUInt32LittleEndian(_input.Slice(end, 4));
        if (~crc != stored) throw new CorruptIndexException(Name, end, $"checksum {~crc:x8}", $"{stored:x8}");
    }

    public ReadOnlySpan<byte> Slice(long offset, int length) => _input.Slice(offset, length);

    public int TermCount(int field) => BinaryPrimitives.ReadInt32LittleEndian(Section(SegmentFormat.Dictionary(field)));

    /// <summary>The bytes of the term at a place in order.</summary>
    public ReadOnlySpan<byte> Term(int field, int ordinal)
    {
        var entry = Entry(Section(SegmentFormat.Dictionary(field)), ordinal);
        return entry.Read((int)entry.ReadVInt());
    }

    public TermEntry TermAt(int field, int ordinal)
    {
        var entry = Entry(Section(SegmentFormat.Dictionary(field)), ordinal);
        entry.Read((int)entry.ReadVInt());
        var docFreq = (int)entry.ReadVInt();
        var totalFreq = docFreq + (long)entry.ReadVLong();
        return new TermEntry(ordinal, docFreq, totalFreq, (long)entry.ReadVLong(), (int)entry.ReadVInt());
    }

    /// <summary>The place of the first term that is not less.</summary>
    public int LowerBound(int field, ReadOnlySpan<byte> term)
    {
        var dictionary = Section(SegmentFormat.Dictionary(field));
        int low = 0, high = BinaryPrimitives.ReadInt32LittleEndian(dictionary);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var entry = Entry(dictionary, middle);
            if (entry.Read((int)entry.ReadVInt()).SequenceCompareTo(term) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public TermEntry? Find(int field, ReadOnlySpan<byte> term)
    {
        var at = LowerBound(field, term);
        return at < TermCount(field) && Term(field, at).SequenceEqual(term) ? TermAt(field, at) : null;
    }

    public PostingsReader Postings(int field, TermEntry term, bool hasPositions)
    {
        var (offset, _) = _sections[SegmentFormat.Postings(field)];
        return new PostingsReader(this, offset + term.Offset, term.Length, hasPositions);
    }

    public ReadOnlySpan<byte> Norms(int field) => Section(SegmentFormat.Norms(field));

    /// <summary>The sum of the lengths of a field, and how many documents have it.</summary>
    public (long TotalLength, int Documents) Lengths(int field)
    {
        var lengths = Section(SegmentFormat.Lengths(field));
        return (BinaryPrimitives.ReadInt64LittleEndian(lengths), BinaryPrimitives.ReadInt32LittleEndian(lengths[8..]));
    }

    /// <summary>The ordinals of a document's keywords, rising.</summary>
    public ReadOnlySpan<int> Ordinals(int field, int doc)
    {
        var all = MemoryMarshal.Cast<byte, int>(Section(SegmentFormat.Ordinals(field)));
        return all[(DocCount + 1 + all[doc])..(DocCount + 1 + all[doc + 1])];
    }

    public ReadOnlySpan<long> Numbers(int field) => MemoryMarshal.Cast<byte, long>(Section(SegmentFormat.Numbers(field)));

    /// <summary>What is stored with a document.</summary>
    public byte[] Stored(int doc)
    {
        var index = Section(SegmentFormat.StoredIndex);
        int low = 0, high = BinaryPrimitives.ReadInt32LittleEndian(index) - 1;
        index = index[4..];
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (BinaryPrimitives.ReadInt32LittleEndian(index[(middle * BlockEntry)..]) <= doc) low = middle;
            else high = middle - 1;
        }
        var entry = index.Slice(low * BlockEntry, BlockEntry);
        var block = new ByteReader(Decompress(entry));
        for (var skip = doc - BinaryPrimitives.ReadInt32LittleEndian(entry); skip > 0; skip--) block.Read((int)block.ReadVInt());
        return block.Read((int)block.ReadVInt()).ToArray();
    }

    public void Dispose() => _input.Dispose();

    private byte[] Decompress(ReadOnlySpan<byte> entry)
    {
        var offset = _sections[SegmentFormat.StoredData].Offset + BinaryPrimitives.ReadInt64LittleEndian(entry[4..]);
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(entry[16..])];
        using var deflate = new DeflateStream(new MemoryStream(_input.Slice(offset, BinaryPrimitives.ReadInt32LittleEndian(entry[12..])).ToArray()), CompressionMode.Decompress);
        deflate.ReadExactly(plain);
        return plain;
    }

    private static ByteReader Entry(ReadOnlySpan<byte> dictionary, int ordinal)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(dictionary);
        var entries = 4 + (4 * (count + 1));
        var start = BinaryPrimitives.ReadInt32LittleEndian(dictionary[(4 + (4 * ordinal))..]);
        return new ByteReader(dictionary[(entries + start)..]);
    }

    private ReadOnlySpan<byte> Section(string name) =>
        _sections.TryGetValue(name, out var section)
            ? _input.Slice(section.Offset, section.Length)
            : throw new CorruptIndexException(Name, -1, $"a section '{name}'", "none");
}
