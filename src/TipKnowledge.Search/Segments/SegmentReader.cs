using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads a segment file. Its mirror is <see cref="SegmentWriter"/>. Thread-safe.</summary>
internal sealed class SegmentReader : IDisposable
{
    /// <summary>The number of a document that has none.</summary>
    public const long NoNumber = long.MinValue;

    private readonly IndexInput _input;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly Field[] _fields;

    /// <summary>The sections of a field; those that its kind does not have are empty.</summary>
    private sealed record Field(DictionaryReader? Terms, Section? Postings, Section? Norms, Section? Lengths, Section? Ordinals, Section? Numbers);

    private SegmentReader(IndexInput input, string name, long length, IndexSchema schema)
    {
        _input = input;
        Name = name;
        if (input.Length != length) throw new CorruptIndexException(name, input.Length, $"{length} bytes", $"{input.Length}");
        if (!input.Slice(0, SegmentFormat.Magic.Length).SequenceEqual(SegmentFormat.Magic))
            throw new CorruptIndexException(name, 0, "the magic of a segment", "other bytes");
        DocCount = BinaryPrimitives.ReadInt32LittleEndian(input.Slice(SegmentFormat.Magic.Length, sizeof(int)));
        ReadContents();
        _fields = [.. schema.Fields.Select((field, i) => Open(field.Kind, i))];
        Stored = new StoredReader(this, Require(SegmentFormat.StoredIndex), Require(SegmentFormat.StoredData));
    }

    /// <summary>Opens a segment of a commit.</summary>
    /// <exception cref="CorruptIndexException">The file is not what its header and footer must say.</exception>
    public static SegmentReader Open(IIndexDirectory directory, IndexSchema schema, CommittedSegment segment)
    {
        var input = directory.Open(segment.Name);
        try
        {
            var reader = new SegmentReader(input, segment.Name, segment.Bytes, schema);
            return reader.DocCount == segment.Documents
                ? reader
                : throw new CorruptIndexException(segment.Name, SegmentFormat.Magic.Length, $"{segment.Documents} documents", $"{reader.DocCount}");
        }
        catch (Exception problem) when (problem is not CorruptIndexException && DamageOf(input, segment.Name) is { } damage)
        {
            input.Dispose();
            throw damage;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>How many documents there are, deleted ones counted.</summary>
    public int DocCount { get; }

    /// <summary>What is stored with the documents.</summary>
    public StoredReader Stored { get; }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="CorruptIndexException">The checksum is wrong.</exception>
    public void Verify()
    {
        if (Damage() is { } damage) throw damage;
    }

    /// <summary>Reads the whole file, and says what is wrong with it; <see langword="null"/> where the checksum is right.</summary>
    public CorruptIndexException? Damage() => DamageOf(_input, Name);

    private static CorruptIndexException? DamageOf(IndexInput input, string name)
    {
        var crc = Checksum.Start;
        var end = input.Length - sizeof(uint);
        for (long at = 0; at < end;)
        {
            var length = (int)Math.Min(1 << 20, end - at);
            crc = Checksum.Add(crc, input.Slice(at, length));
            at += length;
        }
        var stored = BinaryPrimitives.ReadUInt32LittleEndian(input.Slice(end, sizeof(uint)));
        return ~crc == stored ? null : new CorruptIndexException(name, end, $"checksum {~crc:x8}", $"{stored:x8}");
    }

    /// <summary>The terms of a text or keyword field.</summary>
    public DictionaryReader Terms(int field) => _fields[field].Terms!;

    /// <summary>The postings of a term, from their start.</summary>
    public PostingsReader Postings(int field, TermEntry term)
    {
        var sections = _fields[field];
        return new PostingsReader(sections.Postings!, term, sections.Norms is not null, DocCount);
    }

    /// <summary>The encoded lengths of a text field, one byte a document.</summary>
    public ReadOnlySpan<byte> Norms(int field) => _fields[field].Norms!.Bytes;

    /// <summary>The sum of the lengths of a field, and how many documents have it.</summary>
    public (long TotalLength, int Documents) Lengths(int field)
    {
        var lengths = _fields[field].Lengths!.Bytes;
        return (BinaryPrimitives.ReadInt64LittleEndian(lengths), BinaryPrimitives.ReadInt32LittleEndian(lengths[sizeof(long)..]));
    }

    /// <summary>The ordinals of a document's keywords, rising.</summary>
    public ReadOnlySpan<int> Ordinals(int field, int doc)
    {
        var all = MemoryMarshal.Cast<byte, int>(_fields[field].Ordinals!.Bytes);
        int start = all[doc], end = all[doc + 1];
        if (start < 0 || end < start || end > all.Length - DocCount - 1)
            throw _fields[field].Ordinals!.Corrupt(sizeof(int) * (long)doc, "a place among the ordinals", $"{start} to {end}");
        return all[(DocCount + 1 + start)..(DocCount + 1 + end)];
    }

    /// <summary>The numbers of a field, one a document.</summary>
    public ReadOnlySpan<long> Numbers(int field) => MemoryMarshal.Cast<byte, long>(_fields[field].Numbers!.Bytes);

    public void Dispose() => _input.Dispose();

    private void ReadContents()
    {
        var footer = _input.Slice(_input.Length - SegmentFormat.FooterLength, SegmentFormat.FooterLength);
        var offset = BinaryPrimitives.ReadInt64LittleEndian(footer);
        var contents = new ByteReader(_input.Slice(offset, BinaryPrimitives.ReadInt32LittleEndian(footer[sizeof(long)..])));
        for (var left = contents.ReadVInt(); left > 0 && !contents.IsAtEnd; left--)
        {
            var name = Encoding.UTF8.GetString(contents.Read((int)contents.ReadVInt()));
            var section = new Section(_input, Name, (long)contents.ReadVLong(), (long)contents.ReadVLong());
            if (section.Offset < 0 || section.Length < 0 || section.Offset > offset - section.Length)
                throw new CorruptIndexException(Name, offset, "a section inside the file", $"'{name}' at {section.Offset}");
            _sections[name] = section;
        }
    }

    private Field Open(FieldKind kind, int field) => kind switch
    {
        FieldKind.Number => new Field(null, null, null, null, null, Require(SegmentFormat.Numbers(field), sizeof(long) * (long)DocCount)),
        FieldKind.Keyword => new Field(
            new DictionaryReader(Require(SegmentFormat.Dictionary(field)), hasPositions: false),
            Require(SegmentFormat.Postings(field)), null, null, Require(SegmentFormat.Ordinals(field)), null),
        _ => new Field(
            new DictionaryReader(Require(SegmentFormat.Dictionary(field)), hasPositions: true),
            Require(SegmentFormat.Postings(field)),
            Require(SegmentFormat.Norms(field), DocCount),
            Require(SegmentFormat.Lengths(field), sizeof(long) + sizeof(int)),
            null, null),
    };

    private Section Require(string name, long length = -1)
    {
        if (!_sections.TryGetValue(name, out var section)) throw new CorruptIndexException(Name, -1, $"a section '{name}'", "none");
        return length < 0 || section.Length == length ? section : throw section.Corrupt(0, $"{length} bytes of '{name}'", $"{section.Length}");
    }
}
