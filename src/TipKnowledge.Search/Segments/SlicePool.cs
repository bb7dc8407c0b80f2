namespace TipKnowledge.Search.Segments;

/// <summary>
/// Memory for many streams of bytes that grow at the same time: each is a chain of slices, every slice twice as long as the one before, in
/// pages that are shared by all. A slice ends in the address of the next one. (The idea is that of Lucene's indexing chain.)
/// </summary>
internal sealed class SlicePool
{
    /// <summary>Bytes of a stream's first slice: most terms occur so rarely that they need no second one.</summary>
    private const int FirstSlice = 16;

    private const int LongestSlice = 2048;
    private const int Link = sizeof(int);
    private const int PageBits = 16;
    private const int PageSize = 1 << PageBits;

    private byte[][] _pages = new byte[16][];
    private int _count;
    private int _used = PageSize;

    /// <summary>Begins a stream.</summary>
    /// <returns>Where it starts, and where its first slice ends.</returns>
    public (int Start, int End) Begin() => Allocate(FirstSlice);

    /// <summary>Adds a number of variable length to a stream.</summary>
    /// <param name="at">Where the stream goes on; moved.</param>
    /// <param name="end">Where its slice ends; moved with it.</param>
    /// <param name="length">How long its slice is; a new one is twice as long.</param>
    /// <param name="value">The number.</param>
    public void WriteVInt(ref int at, ref int end, ref int length, uint value)
    {
        while (value >= 0x80)
        {
            Write(ref at, ref end, ref length, (byte)(value | 0x80));
            value >>= 7;
        }
        Write(ref at, ref end, ref length, (byte)value);
    }

    /// <summary>The length of a stream's first slice.</summary>
    public static int FirstLength => FirstSlice;

    /// <summary>Reads a stream from its start.</summary>
    public Reader Read(int start, int end) => new(_pages, start, end);

    private void Write(ref int at, ref int end, ref int length, byte value)
    {
        if (at == end) Grow(ref at, ref end, ref length);
        _pages[at >> PageBits][at & (PageSize - 1)] = value;
        at++;
    }

    private void Grow(ref int at, ref int end, ref int length)
    {
        length = Math.Min(length * 2, LongestSlice);
        var next = Allocate(length);
        BitConverter.TryWriteBytes(_pages[end >> PageBits].AsSpan(end & (PageSize - 1)), next.Start);
        (at, end) = next;
    }

    private (int Start, int End) Allocate(int length)
    {
        if (_used + length > PageSize)
        {
            if (_count == _pages.Length) Array.Resize(ref _pages, _count * 2);
            _pages[_count++] = new byte[PageSize];
            _used = 0;
        }
        var start = ((_count - 1) << PageBits) + _used;
        _used += length;
        return (start, start + length - Link);
    }

    /// <summary>Reads one stream.</summary>
    internal ref struct Reader(byte[][] pages, int start, int end)
    {
        private int _at = start;
        private int _sliceEnd = start + FirstSlice - Link;
        private int _length = FirstSlice;

        public readonly bool IsAtEnd => _at == end;

        public uint ReadVInt()
        {
            uint value = 0;
            for (var shift = 0; ; shift += 7)
            {
                if (_at == _sliceEnd) Follow();
                var b = pages[_at >> PageBits][_at & (PageSize - 1)];
                _at++;
                value |= (uint)(b & 0x7F) << shift;
                if (b < 0x80) return value;
            }
        }

        private void Follow()
        {
            _length = Math.Min(_length * 2, LongestSlice);
            _at = BitConverter.ToInt32(pages[_sliceEnd >> PageBits], _sliceEnd & (PageSize - 1));
            _sliceEnd = _at + _length - Link;
        }
    }
}
