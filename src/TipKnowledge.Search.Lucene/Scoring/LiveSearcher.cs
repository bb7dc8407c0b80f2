using Lucene.Net.Index;
using Lucene.Net.Search;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>Searches with <see cref="Bm25Similarity"/> and <see cref="LiveStatistics"/>. Thread-safe.</summary>
internal sealed class LiveSearcher : IndexSearcher
{
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

    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        new(term.Bytes, _entriesWith ?? Statistics.EntriesWith(term.Field, term.Bytes, context.DocFreq), -1);

    public override CollectionStatistics CollectionStatistics(string field) => Statistics.Field(field);
}
