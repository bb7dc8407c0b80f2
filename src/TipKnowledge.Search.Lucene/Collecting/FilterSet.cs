using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Reading;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>The entries that a filter lets through, and those of the matches that this filter alone keeps out.</summary>
internal sealed class FilterSet
{
    private readonly FixedBitSet _passing;

    /// <param name="view">The index.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="isCounted">Whether the values of its field are counted, for which what it keeps out counts too.</param>
    public FilterSet(IndexView view, ValueFilter filter, bool isCounted)
    {
        Filter = filter;
        _passing = new FixedBitSet(Math.Max(1, view.Reader.MaxDoc));
        foreach (var leaf in view.Reader.Leaves) Pass(leaf);
        if (isCounted) KeptOut = new FixedBitSet(Math.Max(1, view.Reader.MaxDoc));
    }

    /// <summary>The filter.</summary>
    public ValueFilter Filter { get; }

    /// <summary>The matches that pass all filters but this one; <see langword="null"/> where nobody asks for them.</summary>
    public FixedBitSet? KeptOut { get; }

    /// <summary>Whether an entry passes.</summary>
    public bool Passes(int doc) => _passing.Get(doc);

    private void Pass(AtomicReaderContext leaf)
    {
        if (leaf.AtomicReader.GetTerms(Filter.Field) is not { } terms) return;
        var found = terms.GetEnumerator();
        foreach (var value in Filter.Values)
        {
            if (!found.SeekExact(new BytesRef(value))) continue;
            var docs = found.Docs(null, null, DocsFlags.NONE);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) _passing.Set(leaf.DocBase + docs.DocID);
        }
    }
}
