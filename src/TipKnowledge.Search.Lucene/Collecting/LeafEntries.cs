using Lucene.Net.Index;
using TipKnowledge.Search.Lucene.Columns;
using TipKnowledge.Search.Lucene.Reading;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>The entries of one segment, to make candidates of.</summary>
internal sealed class LeafEntries
{
    private readonly LeafColumn _documents;
    private readonly int[] _documentNumbers;
    private readonly NumberColumn _ordinals;
    private readonly NumberColumn? _numbers;

    /// <param name="view">The index.</param>
    /// <param name="context">The segment.</param>
    /// <param name="orderBy">The number field that results are ordered by; <see langword="null"/> where they are not.</param>
    public LeafEntries(IndexView view, AtomicReaderContext context, string? orderBy)
    {
        (Leaf, FirstDoc) = (context.Ord, context.DocBase);
        (_documents, _documentNumbers) = view.Column(view.Schema.Document).Leaf(context.Ord);
        _ordinals = view.Numbers(view.Schema.Ordinal, context.AtomicReader);
        _numbers = orderBy is null ? null : view.Numbers(orderBy, context.AtomicReader);
    }

    /// <summary>Which segment it is.</summary>
    public int Leaf { get; }

    /// <summary>The number of its first entry in the index.</summary>
    public int FirstDoc { get; }

    /// <summary>The <see cref="EntryPlace"/> of an entry.</summary>
    /// <param name="doc">Its number in the segment.</param>
    public long Place(int doc) => EntryPlace.Of(_documentNumbers[_documents.Of(doc)[0]], _ordinals.Of(doc) ?? 0);

    /// <summary>An entry as a candidate.</summary>
    /// <param name="doc">Its number in the segment.</param>
    /// <param name="score">Its score.</param>
    public Candidate Candidate(int doc, float score) => new(FirstDoc + doc, score, _numbers?.Of(doc), Place(doc));
}
