using System.Buffers.Binary;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>Writes the sections of a segment file one after another, then the table of contents and the footer, with a checksum over all.</summary>
internal sealed class SectionWriter(Stream stream)
{
    private readonly List<(string Name, long Offset, long Length)> _sections = [];
    private long _position;
    private long _start;
    private uint _crc = Checksum.Start;

    /// <summary>Bytes written to the current section.</summary>
    public long Length => _position - _start;

    public void Begin() => _start = _position;

    public void End(string name) => _sections.Add((name, _start, Length));

    /// <summary>Writes a whole section.</summary>
    public void Section(string name, ReadOnlySpan<byte> bytes)
    {
        Begin();
        Write(bytes);
        End(name);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        stream.Write(bytes);
        _crc = Checksum.Add(_crc, bytes);
        _position += bytes.Length;
    }

    public void WriteInt(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        Write(bytes);
    }

    public void WriteLong(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Write(bytes);
    }

    /// <summary>Ends the file.</summary>
    /// <returns>How many bytes it has.</returns>
    public long WriteContents()
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
        Write(contents.Bytes);
        WriteLong(start);
        WriteInt(contents.Length);
        Span<byte> crc = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(crc, ~_crc);
        stream.Write(crc);
        return _position + crc.Length;
    }
}
