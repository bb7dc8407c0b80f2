using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>
/// Documents with terms at given places to each other. With a slop, terms may stand apart from their places; the nearer the better: a match
/// of distance d counts 1 / (1 + d), as in Lucene.
/// </summary>
internal sealed class PhraseMatcher(PostingsReader[] terms, int[] places, int slop, SegmentReader segment, int field, Bm25? scorer, float weight) : Matcher
{
    private readonly List<int>[] _positions = [.. terms.Select(_ => new List<int>())];
    private float _freq;

    public override int Doc => terms[0].Doc;

    public override int Next()
    {
        var doc = terms[0].Next();
        while (doc != NoMore)
        {
            doc = Agree(doc);
            if (doc == NoMore || CountMatches()) return doc;
            doc = terms[0].Next();
        }
        return doc;
    }

    public override float Score() => scorer is null ? weight : scorer.Score(weight, _freq, segment.Norms(field)[Doc]);

    private int Agree(int doc)
    {
        for (var i = 1; i < terms.Length && doc != NoMore;)
        {
            while (terms[i].Doc < doc) terms[i].Next();
            if (terms[i].Doc == doc)
            {
                i++;
                continue;
            }
            var target = terms[i].Doc;
            while (terms[0].Doc < target) terms[0].Next();
            doc = terms[0].Doc;
            i = 1;
        }
        return doc;
    }

    private bool CountMatches()
    {
        for (var i = 0; i < terms.Length; i++)
        {
            _positions[i].Clear();
            for (var k = 0; k < terms[i].Freq; k++) _positions[i].Add(terms[i].NextPosition() - places[i]);
        }
        _freq = slop == 0 ? Exact() : Sloppy();
        return _freq > 0;
    }

    // each term's positions less its place: the phrase stands where all lists have the same number
    private int Exact()
    {
        var count = 0;
        foreach (var start in _positions[0])
        {
            var all = true;
            for (var i = 1; i < _positions.Length && all; i++) all = _positions[i].BinarySearch(start) >= 0;
            if (all) count++;
        }
        return count;
    }

    // the smallest window over one number of each list, moved on by its least one (Lucene's sloppy phrase matching)
    private float Sloppy()
    {
        var at = new int[_positions.Length];
        float freq = 0;
        while (true)
        {
            int least = 0, most = int.MinValue;
            for (var i = 0; i < at.Length; i++)
            {
                if (_positions[i][at[i]] < _positions[least][at[least]]) least = i;
                most = Math.Max(most, _positions[i][at[i]]);
            }
            var distance = most - _positions[least][at[least]];
            var next = at[least] + 1 < _positions[least].Count ? _positions[least][at[least] + 1] : int.MaxValue;
            // a later occurrence of the first term that still comes before the others is nearer
            if (distance <= slop && (next == int.MaxValue || next > most || most - next >= distance)) freq += 1f / (1 + distance);
            if (++at[least] >= _positions[least].Count) return freq;
        }
    }
}
