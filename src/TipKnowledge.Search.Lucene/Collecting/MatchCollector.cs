using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Reading;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Goes once through all that a query matches: which pass the filters, which are among the results, and what each filter keeps out.</summary>
/// <param name="view">The index.</param>
/// <param name="filters">What matches must pass.</param>
/// <param name="sink">What takes them; <see langword="null"/> where they are only counted.</param>
/// <param name="orderBy">The number field that results are ordered by; <see langword="null"/> where they are not.</param>
/// <param name="matches">Where they are marked; <see langword="null"/> where nobody asks which they are.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class MatchCollector(
    IndexView view, FilterSet[] filters, IMatchSink? sink, string? orderBy, FixedBitSet? matches, CancellationToken cancellation) : ICollector
{
    /// <summary>Matches between two looks at the cancellation.</summary>
    private const int MatchesPerLook = 1 << 12;

    private Scorer? _scorer;
    private int _firstDoc;
    private int _looked;

    /// <summary>How many matches pass all filters.</summary>
    public int Total { get; private set; }

    // what is equal is ordered by its place, not by when it was met
    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellation.ThrowIfCancellationRequested();
        _firstDoc = context.DocBase;
        sink?.Enter(new LeafEntries(view, context, orderBy));
    }

    public void Collect(int doc)
    {
        if (++_looked % MatchesPerLook == 0) cancellation.ThrowIfCancellationRequested();
        if (!Passes(_firstDoc + doc)) return;
        Total++;
        matches?.Set(_firstDoc + doc);
        sink?.Add(doc, _scorer!);
    }

    private bool Passes(int doc)
    {
        FilterSet? failed = null;
        foreach (var filter in filters)
        {
            if (filter.Passes(doc)) continue;
            if (failed is not null) return false;
            failed = filter;
        }
        failed?.KeptOut?.Set(doc);
        return failed is null;
    }
}
