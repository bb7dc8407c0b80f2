using System.Collections.Immutable;
using System.Globalization;

namespace TipKnowledge.Search.Likeness;

/// <summary>
/// Keys under which near-duplicates of a text are found without comparing it with all others: minima of hashes of its shingles, in bands
/// (MinHash: Broder 1997; banding: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4). Two texts of resemblance s share
/// a key with probability 1 - (1 - s^3)^8: 0.86 at 0.6, 0.997 at 0.8, 0.2 at 0.3. What shares a key is then compared in full.
/// </summary>
public static class NearDuplicates
{
    /// <summary>
    /// The resemblance from which two texts are the same paragraph: a changed word costs three runs, so this is about one word in twelve. Lower,
    /// and references to two articles of one journal are taken for one; higher, and a paragraph with a rewritten sentence is not found.
    /// </summary>
    public const double Threshold = 0.6;

    private const int Bands = 8;
    private const int Rows = 3;

    /// <summary>Shorter texts, of a dozen words, are headings and "ibid.": alike without being copies of each other.</summary>
    private const int FewestShingles = 10;

    /// <summary>A text's keys, one a band; none of a text that is too short to be a copy.</summary>
    public static ImmutableArray<string> KeysOf(Shingles shingles)
    {
        if (shingles.Count < FewestShingles) return [];
        var keys = ImmutableArray.CreateBuilder<string>(Bands);
        for (ulong band = 0; band < Bands; band++)
        {
            ulong key = 0;
            for (ulong row = 0; row < Rows; row++) key = Shingles.Mixed(key ^ Minimum(shingles, (band * Rows) + row));
            keys.Add(band.ToString(CultureInfo.InvariantCulture) + ((uint)key).ToString("x8", CultureInfo.InvariantCulture));
        }
        return keys.ToImmutable();
    }

    /// <summary>Whether two texts are near-duplicates.</summary>
    public static bool Are(Shingles one, Shingles other) =>
        Math.Min(one.Count, other.Count) >= FewestShingles && one.Resemblance(other) >= Threshold;

    private static ulong Minimum(Shingles shingles, ulong function)
    {
        var seed = Shingles.Mixed(function);
        var minimum = ulong.MaxValue;
        foreach (var hash in shingles.Hashes) minimum = Math.Min(minimum, Shingles.Mixed(hash ^ seed));
        return minimum;
    }
}
