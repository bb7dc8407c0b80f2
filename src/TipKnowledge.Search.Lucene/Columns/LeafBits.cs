using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>Which entries a query matches, segment by segment, to be remembered: it holds nothing but them.</summary>
internal sealed class LeafBits
{
    private readonly FixedBitSet[] _leaves;

    /// <param name="leaves">The segments.</param>
    /// <param name="weight">What the query weighs in their index.</param>
    public LeafBits(IEnumerable<AtomicReaderContext> leaves, Weight weight) => _leaves = [.. leaves.Select(leaf => Match(leaf, weight))];

    /// <summary>The entries of a segment, deleted ones among them.</summary>
    public FixedBitSet Of(AtomicReaderContext leaf) => _leaves[leaf.Ord];

    private static FixedBitSet Match(AtomicReaderContext leaf, Weight weight)
    {
        var bits = new FixedBitSet(Math.Max(1, leaf.AtomicReader.MaxDoc));
        if (weight.GetScorer(leaf, null) is { } docs) bits.Or(docs);
        return bits;
    }
}
