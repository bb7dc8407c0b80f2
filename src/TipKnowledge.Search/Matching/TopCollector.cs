using System.Collections.Immutable;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>
/// Keeps the best documents of one search, over segment after segment, and says which scores it no longer wants. Of equal score, the earlier
/// document is the better; documents come in rising order, so that only a higher score replaces a kept one.
/// </summary>
/// <param name="top">How many documents to keep.</param>
/// <param name="countUpTo">How far to count matches; behind that, documents that are not among the best need not be given.</param>
internal sealed class TopCollector(int top, int countUpTo)
{
    // a heap with the worst of the best at its root
    private readonly ScoredDocument[] _heap = new ScoredDocument[top];
    private int _size;
    private int _firstDoc;
    private LiveDocs? _live;
    private List<Matcher> _excluded = [];

    /// <summary>How many documents were counted.</summary>
    public int Total { get; private set; }

    /// <summary>The score that a document must exceed to be kept.</summary>
    public float MinScore { get; private set; } = top == 0 ? float.PositiveInfinity : float.NegativeInfinity;

    /// <summary>Whether enough matches are counted and enough documents kept that others may be left out, so that <see cref="Total"/> is only a lower bound.</summary>
    public bool MayPrune => Total > countUpTo && _size == top;

    /// <summary>Whether scores matter at all.</summary>
    public bool WantsScores => top > 0;

    /// <summary>Whether a block can be counted by its size: nothing in it is deleted or excluded.</summary>
    public bool CountsAll => _live is null && _excluded.Count == 0;

    /// <summary>Goes to another segment.</summary>
    /// <param name="firstDoc">The number of its first document.</param>
    /// <param name="live">Its documents that are not deleted; <see langword="null"/> where none is.</param>
    public void Enter(int firstDoc, LiveDocs? live)
    {
        (_firstDoc, _live) = (firstDoc, live);
        _excluded = [];
    }

    /// <summary>Leaves out, in the current segment, what a matcher matches.</summary>
    public void Exclude(Matcher matcher) => _excluded.Add(matcher);

    /// <summary>Counts documents that cannot be among the best.</summary>
    public void Count(int documents) => Total += documents;

    /// <summary>Adds a document of the current segment.</summary>
    public void Add(int doc, float score)
    {
        var wanted = score > MinScore;
        if (!wanted && MayPrune) return;
        if (!CountsAll && !IsAllowed(doc)) return;
        Total++;
        if (wanted) Keep(new ScoredDocument(_firstDoc + doc, score));
    }

    /// <summary>The documents kept, best first.</summary>
    public ImmutableArray<ScoredDocument> Best()
    {
        var best = _heap.AsSpan(0, _size).ToArray();
        Array.Sort(best, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Doc.CompareTo(b.Doc));
        return ImmutableArray.Create(best);
    }

    private bool IsAllowed(int doc)
    {
        if (_live is not null && !_live[doc]) return false;
        foreach (var matcher in _excluded)
            if (matcher.Advance(doc) == doc) return false;
        return true;
    }

    private void Keep(ScoredDocument document)
    {
        if (_size < top)
        {
            _heap[_size] = document;
            for (var at = _size++; at > 0 && IsWorse(_heap[at], _heap[(at - 1) / 2]); at = (at - 1) / 2)
                (_heap[at], _heap[(at - 1) / 2]) = (_heap[(at - 1) / 2], _heap[at]);
        }
        else
        {
            _heap[0] = document;
            Sink();
        }
        if (_size == top) MinScore = _heap[0].Score;
    }

    private void Sink()
    {
        for (var at = 0; ;)
        {
            var child = (2 * at) + 1;
            if (child >= _size) return;
            if (child + 1 < _size && IsWorse(_heap[child + 1], _heap[child])) child++;
            if (!IsWorse(_heap[child], _heap[at])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }

    private static bool IsWorse(ScoredDocument a, ScoredDocument b) => a.Score < b.Score || (a.Score == b.Score && a.Doc > b.Doc);
}
