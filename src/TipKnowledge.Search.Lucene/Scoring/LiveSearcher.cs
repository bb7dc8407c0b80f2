using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TipKnowledge.Search.Lucene.Columns;
using NeutralQuery = TipKnowledge.Search.Queries.Query;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>Searches with <see cref="Bm25Similarity"/> and <see cref="LiveStatistics"/>. Thread-safe.</summary>
internal sealed class LiveSearcher : IndexSearcher
{
    // by the query itself: one that is asked within every search is the same object. It must not lead back to this searcher, or neither would go.
    private readonly ConditionalWeakTable<NeutralQuery, LeafBits> _bits = [];
    private readonly int? _entriesWith;

    /// <param name="reader">The index.</param>
    /// <param name="statistics">Its statistics.</param>
    /// <param name="entriesWith">How many entries each term is taken to be in; <see langword="null"/> for as many as there are.</param>
    public LiveSearcher(IndexReader reader, LiveStatistics statistics, int? entriesWith = null)
        : base(reader)
    {
        Statistics = statistics;
        _entriesWith = entriesWith;
        Similarity = new Bm25Similarity();
    }

    /// <summary>What scores go by.</summary>
    public LiveStatistics Statistics { get; }

    /// <summary>What a query matches, remembered as long as it and this state of the index are.</summary>
    /// <param name="query">The query.</param>
    /// <param name="translate">The same for Lucene.</param>
    public LeafBits Matching(NeutralQuery query, Func<Query> translate) =>
        _bits.GetValue(query, _ => new LeafBits(IndexReader.Leaves, CreateNormalizedWeight(translate())));

    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        new(term.Bytes, _entriesWith ?? Statistics.EntriesWith(term.Field, term.Bytes, context.DocFreq), -1);

    public override CollectionStatistics CollectionStatistics(string field) => Statistics.Field(field);
}
