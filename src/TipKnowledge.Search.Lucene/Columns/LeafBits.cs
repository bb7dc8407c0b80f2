using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NeutralQuery = TipKnowledge.Search.Queries.Query;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>Which entries of a segment a query matches, remembered as long as segment and query are: for queries that are asked within every search. Thread-safe.</summary>
internal static class LeafBits
{
    private static readonly ConditionalWeakTable<object, ConditionalWeakTable<NeutralQuery, FixedBitSet>> BySegment = [];

    /// <summary>The entries of a segment that a query matches, deleted ones among them.</summary>
    /// <param name="context">The segment.</param>
    /// <param name="query">The query, by which they are remembered.</param>
    /// <param name="translated">The same query for Lucene.</param>
    public static FixedBitSet Of(AtomicReaderContext context, NeutralQuery query, Query translated) =>
        BySegment.GetOrCreateValue(context.AtomicReader.CoreCacheKey).GetValue(query, _ => Match(context, translated));

    private static FixedBitSet Match(AtomicReaderContext context, Query query)
    {
        var bits = new FixedBitSet(context.AtomicReader.MaxDoc);
        if (new QueryWrapperFilter(query).GetDocIdSet(context, null)?.GetIterator() is { } docs) bits.Or(docs);
        return bits;
    }
}
