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

    /// <summary>
    /// How often the terms stand near their places: a match whose terms are d moves away counts 1 / (1 + d), as in Lucene: the smallest window
    /// over one position of each term, less its place, moved on by its least one.
    /// </summary>
    public static float Sloppy(int[][] positions, int[] counts, int[] places, int slop)
    {
        Span<int> at = stackalloc int[positions.Length];
        at.Clear();
        float freq = 0;
        while (true)
        {
            int least = 0, most = int.MinValue;
            for (var i = 0; i < at.Length; i++)
            {
                if (positions[i][at[i]] - places[i] < positions[least][at[least]] - places[least]) least = i;
                most = Math.Max(most, positions[i][at[i]] - places[i]);
            }
            var distance = most - (positions[least][at[least]] - places[least]);
            var next = at[least] + 1 < counts[least] ? positions[least][at[least] + 1] - places[least] : int.MaxValue;
            // a later occurrence of the first term that still comes before the others is nearer
            if (distance <= slop && (next == int.MaxValue || next > most || most - next >= distance)) freq += 1f / (1 + distance);
            if (++at[least] >= counts[least]) return freq;
        }
    }
}
