namespace TipKnowledge.Search.Segments;

/// <summary>Goes through the postings of one term, as <see cref="PostingsBuffer"/> writes them, in rising order of documents.</summary>
internal sealed class PostingsReader(SegmentReader segment, long offset, int length, bool hasPositions)
{
    /// <summary>Behind the last document.</summary>
    public const int NoMore = int.MaxValue;

    private int _at;
    private int _positionsRead;
    private int _lastPosition;

    /// <summary>The current document; -1 before the first.</summary>
    public int Doc { get; private set; } = -1;

    /// <summary>How often the term occurs in the current document.</summary>
    public int Freq { get; private set; }

    /// <summary>Goes to the next document, and returns it.</summary>
    public int Next()
    {
        var bytes = segment.Slice(offset, length);
        if (hasPositions) SkipPositions(bytes);
        if (_at >= bytes.Length) return Doc = NoMore;
        var step = ReadVInt(bytes);
        Doc += (int)(step >> 1);
        Freq = (step & 1) != 0 ? 1 : (int)ReadVInt(bytes);
        _positionsRead = 0;
        _lastPosition = 0;
        return Doc;
    }

    /// <summary>The next position in the current document; at most <see cref="Freq"/> of them.</summary>
    public int NextPosition()
    {
        _positionsRead++;
        return _lastPosition += (int)ReadVInt(segment.Slice(offset, length));
    }

    private void SkipPositions(ReadOnlySpan<byte> bytes)
    {
        if (Doc < 0) return;
        for (; _positionsRead < Freq && _at < bytes.Length; _positionsRead++)
            while (_at < bytes.Length && bytes[_at++] >= 0x80) { }
    }

    private uint ReadVInt(ReadOnlySpan<byte> bytes)
    {
        uint value = 0;
        for (var shift = 0; shift < 35 && _at < bytes.Length; shift += 7)
        {
            var b = bytes[_at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) break;
        }
        return value;
    }
}
