using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// Remembers the stems of words that were seen lately: a text uses few words often, and a stemmer takes longer than a comparison. Each word has
/// one slot, and the last one that falls into it stays. Not thread-safe.
/// </summary>
/// <param name="stem">Finds the stem of a word that is not known, in place; its length.</param>
internal sealed class StemCache(Stemmer stem)
{
    /// <summary>Longer words are rare, and are not remembered.</summary>
    private const int LongestWord = 23;

    /// <summary>A word and its stem, which can be one longer, with room to read four characters at a time.</summary>
    private const int SlotLength = 48;

    private const int StemStart = 24;

    /// <summary>100 KB a thread; four times as many are a tenth faster.</summary>
    private const int Slots = 1 << 10;

    private readonly char[] _slots = new char[Slots * SlotLength];
    private readonly (byte Word, byte Stem)[] _lengths = new (byte, byte)[Slots];

    /// <summary>Finds a word's stem, in place.</summary>
    /// <returns>The stem's length.</returns>
    public int Stem(char[] word, int length)
    {
        if (length > LongestWord) return stem(word, length);
        var slot = (int)(Hash(word.AsSpan(0, length)) & (Slots - 1));
        var chars = _slots.AsSpan(slot * SlotLength, SlotLength);
        ref var lengths = ref _lengths[slot];
        if (lengths.Word == length && chars[..length].SequenceEqual(word.AsSpan(0, length)))
        {
            chars.Slice(StemStart, lengths.Stem).CopyTo(word);
            return lengths.Stem;
        }
        word.AsSpan(0, length).CopyTo(chars);
        var stemLength = stem(word, length);
        word.AsSpan(0, stemLength).CopyTo(chars[StemStart..]);
        lengths = ((byte)length, (byte)stemLength);
        return stemLength;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length;
        for (; word.Length >= 4; word = word[4..]) hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word))) * Factor;
        foreach (var c in word) hash = (hash ^ c) * Factor;
        return (uint)(hash >> 40);
    }
}
