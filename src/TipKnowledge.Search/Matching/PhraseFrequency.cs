namespace TipKnowledge.Search.Matching;

/// <summary>Counts how often a phrase stands in a document, from the positions of its terms.</summary>
internal static class PhraseFrequency
{
    /// <summary>How often all terms stand exactly at their places.</summary>
    /// <param name="positions">The positions of each term, rising.</param>
    /// <param name="counts">How many positions each term has.</param>
    /// <param name="places">The place of each term in the phrase.</param>
    public static int Exact(int[][] positions, int[] counts, int[] places)
    {
        var count = 0;
        Span<int> at = stackalloc int[positions.Length];
        at.Clear();
        for (; at[0] < counts[0]; at[0]++)
        {
            var start = positions[0][at[0]] - places[0];
            var all = true;
            for (var i = 1; i < positions.Length && all; i++)
            {
                var wanted = start + places[i];
                while (at[i] < counts[i] && positions[i][at[i]] < wanted) at[i]++;
                if (at[i] == counts[i]) return count;
                all = positions[i][at[i]] == wanted;
            }
            if (all) count++;
        }
        return count;
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
