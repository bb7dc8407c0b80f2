namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Keeps the first of the candidates that it is offered: a heap whose root is the last of those kept.</summary>
internal sealed class TopCandidates(int most, CandidateOrder order)
{
    private Candidate[] _heap = new Candidate[Math.Min(most, 64)];
    private int _size;

    /// <summary>The score below which no candidate is kept, where candidates are ordered by score; else the least of all.</summary>
    public float LeastScore { get; private set; } = float.NegativeInfinity;

    /// <summary>Keeps a candidate if it is among the first.</summary>
    public void Offer(in Candidate candidate)
    {
        if (_size < most)
        {
            Add(candidate);
        }
        else if (most > 0 && order.IsBefore(candidate, _heap[0]))
        {
            _heap[0] = candidate;
            Sink();
        }
        if (_size == most && most > 0 && order.Kind == Asking.SearchOrderKind.Best) LeastScore = _heap[0].Score;
    }

    /// <summary>Those kept, in order.</summary>
    public Candidate[] InOrder()
    {
        var kept = _heap.AsSpan(0, _size).ToArray();
        Array.Sort(kept, order);
        return kept;
    }

    private void Add(in Candidate candidate)
    {
        if (_size == _heap.Length) Array.Resize(ref _heap, Math.Min(most, 2 * _size));
        var at = _size++;
        for (; at > 0 && order.IsBefore(_heap[(at - 1) / 2], candidate); at = (at - 1) / 2) _heap[at] = _heap[(at - 1) / 2];
        _heap[at] = candidate;
    }

    private void Sink()
    {
        for (var at = 0; ;)
        {
            var child = (2 * at) + 1;
            if (child >= _size) return;
            if (child + 1 < _size && order.IsBefore(_heap[child], _heap[child + 1])) child++;
            if (!order.IsBefore(_heap[at], _heap[child])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}
