using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Counts the values of a keyword field among entries.</summary>
internal static class ValueCounter
{
    /// <summary>The counts, by the places of the values in the column.</summary>
    /// <param name="column">The field.</param>
    /// <param name="leaves">The segments.</param>
    /// <param name="sets">The entries; no entry is in two of the sets.</param>
    public static int[] Count(Column column, IList<AtomicReaderContext> leaves, params IEnumerable<FixedBitSet?> sets)
    {
        var counts = new int[column.Names.Length];
        foreach (var entries in sets.OfType<FixedBitSet>())
            foreach (var leaf in leaves) Count(column, leaf, entries, counts);
        return counts;
    }

    /// <summary>The most frequent values, most frequent first, then in order; then those of some others that are asked for.</summary>
    /// <param name="column">The field.</param>
    /// <param name="counts">The counts of its values.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="always">Values that are there at any count.</param>
    public static ImmutableArray<TermCount> Most(Column column, int[] counts, int most, ImmutableArray<string> always)
    {
        var queue = new PriorityQueue<int, (int Count, int Later)>();
        var least = 1;
        for (var value = 0; value < counts.Length; value++)
        {
            // of equal counts, the earlier value is there already
            if (counts[value] < least || most <= 0) continue;
            if (queue.Count == most) queue.Dequeue();
            queue.Enqueue(value, (counts[value], -value));
            if (queue.Count == most) least = counts[queue.Peek()] + 1;
        }
        var shown = new TermCount[queue.Count];
        for (var i = shown.Length - 1; i >= 0; i--) shown[i] = Counted(queue.Dequeue());
        var missing = always.Except(shown.Select(s => s.Term), StringComparer.Ordinal);
        return [.. shown, .. missing.Select(name => column.NumberOf(name) is >= 0 and var value ? Counted(value) : new TermCount(name, 0))];

        TermCount Counted(int value) => new(column.Names[value], counts[value]);
    }

    private static void Count(Column column, AtomicReaderContext leaf, FixedBitSet entries, int[] counts)
    {
        var (values, numbers) = column.Leaf(leaf.Ord);
        var end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
        for (var doc = Next(entries, leaf.DocBase); doc >= 0 && doc < end; doc = Next(entries, doc + 1))
            foreach (var value in values.Of(doc - leaf.DocBase)) counts[numbers[value]]++;
    }

    private static int Next(FixedBitSet entries, int from) => from < entries.Length ? entries.NextSetBit(from) : -1;
}
