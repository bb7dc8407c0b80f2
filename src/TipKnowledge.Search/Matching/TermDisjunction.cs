using System.Numerics;

namespace TipKnowledge.Search.Matching;

/// <summary>
/// Collects the documents that any of several terms has, window after window of documents. In each window the terms are parted as MaxScore
/// parts them (Turtle and Flood 1995, "Query evaluation: strategies and optimizations"), with the bounds of the window's blocks (Chakrabarti,
/// Chaudhuri and Ganti 2011, "Interval-based pruning for top-k processing over compressed lists"): those that together cannot lift a document
/// over the worst of the best are only looked up for documents that another term has found. Sums are exact in whatever order: a double holds
/// the sum of a few floats of like size without rounding.
/// </summary>
internal sealed class TermDisjunction
{
    /// <summary>Documents of a window: its sums are 16 KB, so that they stay in the first-level cache while term after term is added.</summary>
    private const int Window = 2048;

    private readonly TermMatcher[] _terms;
    private readonly float[] _max;
    private readonly double[] _maxOfFirst;
    private readonly double[] _sums = new double[Window];
    private readonly ulong[] _marks = new ulong[Window / 64];
    private readonly int _docCount;
    private int _others;

    /// <param name="terms">The terms, before their first documents.</param>
    /// <param name="docCount">How many documents the segment has.</param>
    public TermDisjunction(TermMatcher[] terms, int docCount)
    {
        _terms = terms;
        _docCount = docCount;
        _max = new float[terms.Length];
        _maxOfFirst = new double[terms.Length + 1];
    }

    /// <summary>Gives all documents to a collector, but those that it no longer wants.</summary>
    public void Collect(TopCollector collector)
    {
        for (var start = FirstDoc(0); start != Matcher.NoMore; start = FirstDoc(start + Window))
        {
            Part(collector, start);
            if (_others == _terms.Length) continue;
            if (_others == _terms.Length - 1) CollectLast(collector, start);
            else CollectSums(collector, start);
        }
    }

    // terms in rising order of their bounds in the window, and how many at the front cannot make a document good enough by themselves
    private void Part(TopCollector collector, int start)
    {
        _others = 0;
        if (!collector.MayPrune) return;
        for (var i = 0; i < _terms.Length; i++)
        {
            var max = _terms[i].Bounds.Within(start, start + Window - 1);
            var term = _terms[i];
            var at = i;
            for (; at > 0 && _max[at - 1] > max; at--) (_max[at], _terms[at]) = (_max[at - 1], _terms[at - 1]);
            (_max[at], _terms[at]) = (max, term);
        }
        for (var i = 0; i < _terms.Length; i++)
        {
            _maxOfFirst[i + 1] = _maxOfFirst[i] + _max[i];
            if ((float)_maxOfFirst[i + 1] <= collector.MinScore) _others = i + 1;
        }
    }

    private void CollectLast(TopCollector collector, int start)
    {
        var term = _terms[^1];
        for (var doc = term.Advance(start); doc < start + Window; doc = term.Next()) Complete(collector, doc, term.Score());
    }

    private void CollectSums(TopCollector collector, int start)
    {
        for (var i = _others; i < _terms.Length; i++) _terms[i].AddTo(_sums, _marks, start, start + Window);
        for (var word = 0; word < _marks.Length; word++)
        {
            for (var marks = _marks[word]; marks != 0; marks &= marks - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(marks);
                Complete(collector, start + place, _sums[place]);
                _sums[place] = 0;
            }
            _marks[word] = 0;
        }
    }

    private void Complete(TopCollector collector, int doc, double sum)
    {
        for (var i = _others - 1; i >= 0; i--)
        {
            if ((float)(sum + _maxOfFirst[i + 1]) <= collector.MinScore) return;
            if (_terms[i].Advance(doc) == doc) sum += _terms[i].Score();
        }
        collector.Add(doc, (float)sum);
    }

    // the start of the next window that holds anything, as far as is known without moving the terms that only help
    private int FirstDoc(int target)
    {
        if (target >= _docCount) return Matcher.NoMore;
        var first = Matcher.NoMore;
        for (var i = 0; i < _terms.Length; i++)
            first = Math.Min(first, i < _others ? Math.Max(_terms[i].Doc, target) : _terms[i].Advance(target));
        return first == Matcher.NoMore ? first : first & -Window;
    }
}
