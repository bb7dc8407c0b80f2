using System.Buffers.Binary;

namespace TipKnowledge.Search.Segments;

/// <summary>Reads what a <see cref="DictionaryWriter"/> wrote.</summary>
internal sealed class DictionaryReader
{
    private readonly Section _section;
    private readonly bool _hasPositions;
    private readonly int _entries;

    /// <exception cref="CorruptIndexException">The section is too short for what it says it holds.</exception>
    public DictionaryReader(Section section, bool hasPositions)
    {
        _section = section;
        _hasPositions = hasPositions;
        TermCount = BinaryPrimitives.ReadInt32LittleEndian(section.Slice(0, sizeof(int)));
        var entries = sizeof(int) * (2L + TermCount);
        if (TermCount < 0 || entries > section.Length) throw section.Corrupt(0, "a number of terms", $"{TermCount}");
        _entries = (int)entries;
    }

    /// <summary>How many terms there are.</summary>
    public int TermCount { get; }

    /// <summary>The bytes of the term at a place in order.</summary>
    public ReadOnlySpan<byte> Term(int ordinal)
    {
        var entry = Entry(ordinal);
        return entry.Read((int)entry.ReadVInt());
    }

    /// <summary>What is known of the term at a place in order.</summary>
    public TermEntry TermAt(int ordinal)
    {
        var entry = Entry(ordinal);
        entry.Read((int)entry.ReadVInt());
        var docFreq = (int)entry.ReadVInt();
        var offset = (long)entry.ReadVLong();
        if (docFreq < 1) throw _section.Corrupt(_entries, "a number of documents", $"{docFreq}");
        if (!_hasPositions) return new TermEntry(ordinal, docFreq, docFreq, offset, docFreq > 1 ? (int)entry.ReadVInt() : 0, 0, 0);
        var totalFreq = docFreq + (long)entry.ReadVLong();
        var docs = (int)entry.ReadVInt();
        var positions = (int)entry.ReadVInt();
        var tail = totalFreq >= BlockCodec.Size ? (int)entry.ReadVInt() : positions;
        return new TermEntry(ordinal, docFreq, totalFreq, offset, docs, positions, tail);
    }

    /// <summary>The place of the first term that is not less.</summary>
    public int LowerBound(ReadOnlySpan<byte> term) => LowerBound(term, 0, TermCount);

    private int LowerBound(ReadOnlySpan<byte> term, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Term(middle).SequenceCompareTo(term) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The place of the first term that is not less, where it is likely to be near a place that is not behind it.</summary>
    public int LowerBoundNear(ReadOnlySpan<byte> term, int from)
    {
        int low = from, step = 1;
        while (low + step < TermCount && Term(low + step).SequenceCompareTo(term) < 0)
        {
            low += step;
            step *= 2;
        }
        return LowerBound(term, low, Math.Min(low + step, TermCount));
    }

    /// <summary>A term; <see langword="null"/> where there is none.</summary>
    public TermEntry? Find(ReadOnlySpan<byte> term)
    {
        var at = LowerBound(term);
        return at < TermCount && Term(at).SequenceEqual(term) ? TermAt(at) : null;
    }

    private ByteReader Entry(int ordinal)
    {
        var bytes = _section.Bytes;
        var start = BinaryPrimitives.ReadInt32LittleEndian(bytes[(sizeof(int) * (1 + ordinal))..]);
        if ((uint)start > (uint)(bytes.Length - _entries)) throw _section.Corrupt(sizeof(int) * (1L + ordinal), "the place of an entry", $"{start}");
        return new ByteReader(bytes[(_entries + start)..]);
    }
}
