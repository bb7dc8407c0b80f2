using System.Numerics;

namespace TipKnowledge.Search;

/// <summary>Documents of one reader, as a query matched them: to be counted by several fields without matching again. A bit a document. Immutable, thread-safe.</summary>
public sealed class DocumentSet
{
    private readonly ulong[] _bits;

    internal DocumentSet(ulong[] bits)
    {
        _bits = bits;
        foreach (var word in bits) Count += BitOperations.PopCount(word);
    }

    /// <summary>How many documents there are.</summary>
    public int Count { get; }

    /// <summary>Whether a document is among them.</summary>
    public bool Contains(int doc) => (_bits[doc >> 6] & (1UL << doc)) != 0;

    /// <summary>The first document from one on; -1 where there is none.</summary>
    internal int NextFrom(int doc)
    {
        var at = doc >> 6;
        if (at >= _bits.Length) return -1;
        var word = _bits[at] & (ulong.MaxValue << doc);
        while (word == 0)
        {
            if (++at == _bits.Length) return -1;
            word = _bits[at];
        }
        return (at << 6) + BitOperations.TrailingZeroCount(word);
    }
}
