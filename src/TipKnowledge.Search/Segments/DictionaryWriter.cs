using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>Writes the dictionary of a field. Its mirror is <see cref="DictionaryReader"/>.</summary>
internal sealed class DictionaryWriter(bool hasPositions)
{
    private readonly ByteBuffer _entries = new(1 << 12);
    private readonly List<int> _offsets = [];

    /// <summary>Adds the next term in order.</summary>
    public void Add(ReadOnlySpan<byte> term, TermEntry entry)
    {
        _offsets.Add(_entries.Length);
        _entries.WriteVInt((uint)term.Length);
        _entries.Write(term);
        _entries.WriteVInt((uint)entry.DocFreq);
        _entries.WriteVLong((ulong)entry.Offset);
        if (hasPositions)
        {
            _entries.WriteVLong((ulong)(entry.TotalFreq - entry.DocFreq));
            _entries.WriteVInt((uint)entry.DocsLength);
            _entries.WriteVInt((uint)entry.PositionsLength);
            // where no block is full, all are in the tail
            if (entry.TotalFreq >= BlockCodec.Size) _entries.WriteVInt((uint)entry.PositionsTail);
        }
        else if (entry.DocFreq > 1)
        {
            _entries.WriteVInt((uint)entry.DocsLength);
        }
    }

    /// <summary>Writes the whole section.</summary>
    public void WriteTo(SectionWriter section)
    {
        section.WriteInt(_offsets.Count);
        _offsets.Add(_entries.Length);
        section.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_offsets)));
        section.Write(_entries.Bytes);
    }
}
