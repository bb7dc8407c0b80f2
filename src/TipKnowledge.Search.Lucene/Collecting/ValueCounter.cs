using System.Collections.Immutable;
using System.Numerics;
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
        var (first, end) = (leaf.DocBase, leaf.DocBase + leaf.AtomicReader.MaxDoc);
        if (first == end) return;
        // 64 entries at a time: what has no value is passed over
        ReadOnlySpan<long> matching = entries.GetBits(), having = column.Having.GetBits();
        for (var word = first >> 6; word <= (end - 1) >> 6; word++)
        {
            var both = (ulong)(matching[word] & having[word]);
            if (word == first >> 6) both &= ulong.MaxValue << (first & 63);
            if (word == (end - 1) >> 6) both &= ulong.MaxValue >> (63 - ((end - 1) & 63));
            Count(both, (word << 6) - first, values, numbers, counts);
        }
    }

    private static void Count(ulong entries, int first, LeafColumn values, ReadOnlySpan<int> numbers, Span<int> counts)
    {
        if (values.HasOneEach)
        {
            var all = values.Values;
            for (; entries != 0; entries &= entries - 1) counts[numbers[all[first + BitOperations.TrailingZeroCount(entries)]]]++;
            return;
        }
        for (; entries != 0; entries &= entries - 1)
            foreach (var value in values.Of(first + BitOperations.TrailingZeroCount(entries))) counts[numbers[value]]++;
    }
}
