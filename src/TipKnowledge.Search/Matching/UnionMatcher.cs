using System.Numerics;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Documents that any of many terms has, each with the same score. Goes window after window, so that the first documents are known without reading all postings.</summary>
internal sealed class UnionMatcher(PostingsReader[] postings, int docCount, float score) : Matcher
{
    /// <summary>Documents of a window: so many that a window's cost is its postings, not its terms.</summary>
    private const int Window = 8192;

    private readonly ulong[] _marks = new ulong[Window / 64];
    private int _start = -Window;
    private int _open = postings.Length;
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost { get; } = Math.Min(docCount, postings.Sum(p => (long)p.DocFreq));

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        if (_doc >= target) return _doc;
        while (target < docCount)
        {
            if (target >= _start + Window) Open(target & -Window);
            var word = (target - _start) >> 6;
            var marks = _marks[word] & (ulong.MaxValue << (target & 63));
            while (marks == 0 && ++word < _marks.Length) marks = _marks[word];
            if (marks != 0) return _doc = _start + (word << 6) + BitOperations.TrailingZeroCount(marks);
            target = _start + Window;
            if (_open == 0) break;
        }
        return _doc = NoMore;
    }

    public override float Score() => score;

    public override ScoreBound Bound(int target) => ScoreBound.OfAll(score);

    private void Open(int start)
    {
        _start = start;
        Array.Clear(_marks);
        for (var i = 0; i < _open;)
        {
            Mark(postings[i], start, start + Window);
            if (postings[i].Doc != NoMore) i++;
            else postings[i] = postings[--_open];
        }
    }

    private void Mark(PostingsReader term, int start, int end)
    {
        if (term.Advance(start) >= end) return;
        do
        {
            var docs = term.BlockDocs;
            for (var at = term.InBlock; at < docs.Length; at++)
            {
                var place = docs[at] - start;
                if (place >= Window)
                {
                    term.MoveTo(at);
                    return;
                }
                _marks[place >> 6] |= 1UL << place;
            }
        }
        while (term.NextBlock() < end);
    }
}
