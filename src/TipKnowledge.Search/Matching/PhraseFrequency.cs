namespace TipKnowledge.Search.Matching;

/// <summary>Finds where a phrase stands in a document, from the positions of its terms.</summary>
internal static class PhraseFrequency
{
    /// <summary>Keeps of some places where a phrase may start those at which another of its terms stands at its place, too.</summary>
    /// <param name="starts">Where the phrase may start, rising; those that are kept move to the front.</param>
    /// <param name="positions">The positions of the other term, rising.</param>
    /// <param name="place">The other term's place in the phrase.</param>
    /// <returns>How many are kept.</returns>
    public static int Keep(Span<int> starts, ReadOnlySpan<int> positions, int place)
    {
        int kept = 0, at = 0;
        foreach (var start in starts)
        {
            var wanted = start + place;
            while (at < positions.Length && positions[at] < wanted) at++;
            if (at == positions.Length) break;
            if (positions[at] == wanted) starts[kept++] = start;
        }
        return kept;
    }

    /// <summary>How often the terms stand near their places.</summary>
    /// <param name="positions">The positions of each term, rising.</param>
    /// <param name="counts">How many positions each term has, at least one.</param>
    /// <param name="places">The place of each term in the phrase.</param>
    /// <param name="slop">How many moves away from their places they may be.</param>
    public static float Sloppy(int[][] positions, int[] counts, int[] places, int slop) =>
        new SloppyPhrase(positions, counts, places, stackalloc int[counts.Length], stackalloc int[counts.Length]).Frequency(slop);
}
