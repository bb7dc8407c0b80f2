namespace TipKnowledge.Search.Segments;

/// <summary>Reads what a <see cref="ByteBuffer"/> wrote. Past the end it reads zeros, and says so, so that damaged bytes cannot lead it astray.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _bytes.Length;

    public byte ReadByte() => Position < _bytes.Length ? _bytes[Position++] : (byte)0;

    public uint ReadVInt() => (uint)ReadVLong();

    public ulong ReadVLong()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var b = ReadByte();
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) break;
        }
        return value;
    }

    public ReadOnlySpan<byte> Read(int length)
    {
        length = Math.Clamp(length, 0, _bytes.Length - Position);
        var read = _bytes.Slice(Position, length);
        Position += length;
        return read;
    }
}
