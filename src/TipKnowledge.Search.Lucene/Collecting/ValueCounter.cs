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
    /// <summary>Entries that share a value on average from which it is quicker to count them together.</summary>
    private const int FewestOfRun = 8;

    /// <summary>The counts, by the places of the values in the column.</summary>
    /// <param name="column">The field.</param>
    /// <param name="leaves">The segments.</param>
    /// <param name="sets">The entries; no entry is in two of the sets.</param>
    public static int[] Count(Column column, IList<AtomicReaderContext> leaves, params IEnumerable<FixedBitSet?> sets)
    {
        var counts = new int[column.Names.Length];
        foreach (var entries in sets.OfType<FixedBitSet>())
        {
            if (column.Sets.IsDefault) foreach (var leaf in leaves) Count(column, leaf, entries, counts);
            else for (var i = 0; i < counts.Length; i++) counts[i] += (int)FixedBitSet.IntersectionCount(entries, column.Sets[i]);
        }
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
        if (values.Length == 0) return;
        ReadOnlySpan<long> matching = entries.GetBits();
        if (!values.RunStarts.IsDefault && values.RunStarts.Length < values.Length / FewestOfRun)
        {
            for (var run = 0; run < values.RunStarts.Length; run++)
            {
                var (first, end) = (values.RunStarts[run], run + 1 < values.RunStarts.Length ? values.RunStarts[run + 1] : values.Length);
                counts[numbers[values.Of(first)[0]]] += Count(matching, leaf.DocBase + first, leaf.DocBase + end);
            }
            return;
        }
        // 64 entries at a time: what has no value is passed over
        ReadOnlySpan<long> having = column.Having.GetBits();
        for (var word = leaf.DocBase >> 6; word <= (leaf.DocBase + values.Length - 1) >> 6; word++)
        {
            var both = (ulong)(matching[word] & having[word]) & Within(word, leaf.DocBase, leaf.DocBase + values.Length);
            for (; both != 0; both &= both - 1)
                foreach (var value in values.Of((word << 6) + BitOperations.TrailingZeroCount(both) - leaf.DocBase)) counts[numbers[value]]++;
        }
    }

    // how many are among those from the first to before the end
    private static int Count(ReadOnlySpan<long> matching, int first, int end)
    {
        var count = 0;
        for (var word = first >> 6; word <= (end - 1) >> 6; word++)
            count += BitOperations.PopCount((ulong)matching[word] & Within(word, first, end));
        return count;
    }

    // the bits of a word that stand for entries from the first to before the end
    private static ulong Within(int word, int first, int end) =>
        (word == first >> 6 ? ulong.MaxValue << (first & 63) : ulong.MaxValue)
        & (word == (end - 1) >> 6 ? ulong.MaxValue >> (63 - ((end - 1) & 63)) : ulong.MaxValue);
}
