using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Reading;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Goes once through all that a query matches: which pass the filters, which are among the results, and what each filter keeps out.</summary>
internal sealed class MatchCollector(IndexView view, FilterSet[] filters, IMatchSink? sink, string? orderBy, CancellationToken cancellation) : ICollector
{
    /// <summary>Matches between two looks at the cancellation.</summary>
    private const int MatchesPerLook = 1 << 12;

    private Scorer? _scorer;
    private int _firstDoc;
    private int _looked;

    /// <summary>The matches that pass all filters.</summary>
    public FixedBitSet Matches { get; } = new(Math.Max(1, view.Reader.MaxDoc));

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
        Matches.Set(_firstDoc + doc);
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
