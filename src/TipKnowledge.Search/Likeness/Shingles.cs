using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Likeness;

/// <summary>
/// A text as the set of its runs of three words, each as a hash: what two texts have in common of these is how much of one is in the other,
/// word for word (Broder, "On the resemblance and containment of documents", 1997). Immutable.
/// </summary>
public sealed class Shingles
{
    /// <summary>Words in a run: two are shared by chance, and with four one changed word costs too much of a short paragraph.</summary>
    private const int Length = 3;

    private readonly ulong[] _hashes;

    private Shingles(ulong[] hashes) => _hashes = hashes;

    /// <summary>How many different runs there are.</summary>
    public int Count => _hashes.Length;

    internal ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>The runs of a text; none of one with fewer than three words.</summary>
    public static Shingles Of(string text, NamedAnalyzer analyzer)
    {
        var hashes = new HashSet<ulong>();
        using var words = new TermReader(analyzer, text);
        ulong first = 0, second = 0;
        for (var read = 1; words.MoveNext(); read++)
        {
            var third = Hash(words.Term);
            if (read >= Length) hashes.Add(Mixed(Mixed(Mixed(first) + second) + third));
            (first, second) = (second, third);
        }
        ulong[] sorted = [.. hashes];
        Array.Sort(sorted);
        return new Shingles(sorted);
    }

    /// <summary>The Jaccard similarity of two texts: the share of the runs of either that both have, from 0 to 1; 0 where neither has any.</summary>
    public double Resemblance(Shingles other)
    {
        int shared = 0, i = 0, j = 0;
        while (i < _hashes.Length && j < other._hashes.Length)
        {
            var order = _hashes[i].CompareTo(other._hashes[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        var either = _hashes.Length + other._hashes.Length - shared;
        return either == 0 ? 0 : (double)shared / either;
    }

    /// <summary>Spreads a number over all 64 bits, one to one (the finaliser of SplitMix64; Steele, Lea and Flood, OOPSLA 2014).</summary>
    internal static ulong Mixed(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    // FNV-1a, over UTF-16 code units
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
