using System.Numerics;
using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// The terms of one field of a segment in the making, each with its postings as a stream of vints. An occurrence in a new document is the step
/// from the document before times two plus one, then, with positions, the position; one in the same document the step from the position
/// before times two.
/// </summary>
internal sealed class TermTable(bool hasPositions, SlicePool pool)
{
    private const int None = -1;

    // an attacker who does not know it cannot make terms that all fall into one slot
    private static readonly ulong Seed = BitConverter.ToUInt64(System.Security.Cryptography.RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private readonly ByteBuffer _bytes = new(1 << 12);
    private int[] _slots = NewSlots(1 << 10);
    private Term[] _terms = new Term[1 << 8];

    private struct Term
    {
        public int Start;
        public int Length;
        public uint Hash;
        public int Stream;
        public int At;
        public int SliceEnd;
        public int SliceLength;
        public int LastDoc;
        public int LastPosition;
        public int DocFreq;
        public int TotalFreq;
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an occurrence. Documents and, within one, positions come in rising order; a keyword's second occurrence in a document is none.</summary>
    public void Add(ReadOnlySpan<byte> term, int doc, int position)
    {
        // the table may be made larger meanwhile
        var id = Intern(term);
        ref var entry = ref _terms[id];
        if (entry.LastDoc != doc)
        {
            Write(ref entry, ((uint)(doc - entry.LastDoc) << 1) | 1);
            if (hasPositions) Write(ref entry, (uint)position);
            entry.LastDoc = doc;
            entry.DocFreq++;
            entry.TotalFreq++;
        }
        else if (hasPositions)
        {
            Write(ref entry, (uint)(position - entry.LastPosition) << 1);
            entry.TotalFreq++;
        }
        entry.LastPosition = position;
    }

    /// <summary>The bytes of a term.</summary>
    public ReadOnlySpan<byte> Bytes(int id) => _bytes.Bytes.Slice(_terms[id].Start, _terms[id].Length);

    /// <summary>In how many documents a term occurs.</summary>
    public int DocFreq(int id) => _terms[id].DocFreq;

    /// <summary>The stream of a term's postings.</summary>
    public SlicePool.Reader Postings(int id) => pool.Read(_terms[id].Stream, _terms[id].At);

    /// <summary>The numbers of all terms, by the order of their bytes.</summary>
    public int[] Sorted()
    {
        var ids = new int[Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = i;
        Array.Sort(ids, (a, b) => Bytes(a).SequenceCompareTo(Bytes(b)));
        return ids;
    }

    private int Intern(ReadOnlySpan<byte> term)
    {
        var hash = Hash(term);
        var mask = (uint)(_slots.Length - 1);
        var slot = hash & mask;
        for (; _slots[slot] != None; slot = (slot + 1) & mask)
        {
            var id = _slots[slot];
            if (_terms[id].Hash == hash && Bytes(id).SequenceEqual(term)) return id;
        }
        if (Count == _terms.Length) Array.Resize(ref _terms, Count * 2);
        var (stream, end) = pool.Begin();
        _terms[Count] = new Term
        {
            Start = _bytes.Length,
            Length = term.Length,
            Hash = hash,
            Stream = stream,
            At = stream,
            SliceEnd = end,
            SliceLength = SlicePool.FirstLength,
            LastDoc = -1,
        };
        _bytes.Write(term);
        _slots[slot] = Count++;
        if (Count * 2 > _slots.Length) Rehash();
        return Count - 1;
    }

    private void Write(ref Term term, uint value) => pool.WriteVInt(ref term.At, ref term.SliceEnd, ref term.SliceLength, value);

    private void Rehash()
    {
        _slots = NewSlots(_slots.Length * 2);
        var mask = (uint)(_slots.Length - 1);
        for (var id = 0; id < Count; id++)
        {
            var slot = _terms[id].Hash & mask;
            while (_slots[slot] != None) slot = (slot + 1) & mask;
            _slots[slot] = id;
        }
    }

    // multiply and rotate, eight bytes at a time
    private static uint Hash(ReadOnlySpan<byte> term)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = Seed ^ ((ulong)term.Length * Factor);
        for (; term.Length >= sizeof(ulong); term = term[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(term)) * Factor, 29);
        ulong rest = 0;
        foreach (var b in term) rest = (rest << 8) | b;
        hash = (hash ^ rest) * Factor;
        return (uint)((hash ^ (hash >> 32)) * Factor >> 32);
    }

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, None);
        return slots;
    }
}
