using System.Text;

namespace TipKnowledge.Search.Segments;

/// <summary>Bytes in the making: numbers of variable length (LEB128) and texts.</summary>
internal sealed class ByteBuffer(int capacity = 16)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void WriteByte(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    public void WriteVInt(uint value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }
        WriteByte((byte)value);
    }

    public void WriteVLong(ulong value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }
        WriteByte((byte)value);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length) Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Makes room for so many bytes, to be written by the caller; they hold anything.</summary>
    public Span<byte> Take(int length)
    {
        if (Length + length > _bytes.Length) Grow(length);
        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    /// <summary>A text in UTF-8, with its length in bytes before it.</summary>
    public void WriteText(string text)
    {
        Span<byte> small = stackalloc byte[768];
        var bytes = Encoding.UTF8.GetMaxByteCount(text.Length) <= small.Length ? small : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        WriteVInt((uint)length);
        Write(bytes[..length]);
    }

    public void Clear() => Length = 0;

    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
}
