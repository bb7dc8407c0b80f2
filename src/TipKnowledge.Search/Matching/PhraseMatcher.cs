using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Documents with terms at given places to each other, or near them.</summary>
internal sealed class PhraseMatcher : Matcher
{
    /// <summary>Positions that a term has in a document as a rule; a longer list makes its own room.</summary>
    private const int UsualPositions = 16;

    private readonly PostingsReader[] _terms;
    private readonly int[] _places;
    private readonly int _slop;
    private readonly SegmentReader _segment;
    private readonly int _field;
    private readonly Bm25 _scorer;
    private readonly float _weight;
    private readonly int[][] _positions;
    private readonly int[] _counts;
    private BlockBounds? _bounds;
    private float _freq;

    /// <param name="terms">The postings of the terms, each with its place in the phrase.</param>
    /// <param name="slop">How many moves the terms may be away from their places.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="field">The field.</param>
    /// <param name="weighting">The field's scorer, and the weight of the phrase.</param>
    public PhraseMatcher((PostingsReader Postings, int Place)[] terms, int slop, SegmentReader segment, int field, (Bm25 Scorer, float Weight) weighting)
    {
        // the rarest term leads
        Array.Sort(terms, static (a, b) => a.Postings.DocFreq.CompareTo(b.Postings.DocFreq));
        _terms = Array.ConvertAll(terms, t => t.Postings);
        _places = Array.ConvertAll(terms, t => t.Place);
        (_slop, _segment, _field) = (slop, segment, field);
        (_scorer, _weight) = weighting;
        _positions = Array.ConvertAll(terms, _ => new int[UsualPositions]);
        _counts = new int[terms.Length];
    }

    public override int Doc => _terms[0].Doc;

    public override long Cost => _terms[0].DocFreq;

    /// <summary>How often the phrase stands in the current document; a loose match counts less than one.</summary>
    public float Freq => _freq;

    public override int Next() => Match(_terms[0].Next(), float.NegativeInfinity);

    public override int Advance(int target) => Doc >= target ? Doc : Match(_terms[0].Advance(target), float.NegativeInfinity);

    public override float Score() => _scorer.Score(_weight, _freq, _segment.Norms(_field)[Doc]);

    // an exact phrase is no more frequent than any of its terms; a loose one can be
    public override ScoreBound Bound(int target) => _slop == 0 ? Bounds.From(target) : ScoreBound.OfAll(_weight);

    public override void Collect(TopCollector collector)
    {
        var doc = _terms[0].Next();
        while (doc != NoMore)
        {
            if (collector.MayPrune && Bound(doc) is var bound && bound.Max <= collector.MinScore)
            {
                if (bound.UpTo >= NoMore - 1) return;
                doc = _terms[0].Advance(bound.UpTo + 1);
                continue;
            }
            doc = Match(doc, collector.MayPrune ? collector.MinScore : float.NegativeInfinity);
            if (doc == NoMore) return;
            collector.Add(doc, Score());
            doc = _terms[0].Next();
        }
    }

    private BlockBounds Bounds => _bounds ??= new BlockBounds(_terms[0], _scorer, _weight, _segment.Norms(_field));

    // the first document from one on in which the phrase stands; those that cannot score more than a limit may be passed over
    private int Match(int doc, float limit)
    {
        for (doc = Agree(doc); doc != NoMore; doc = Agree(_terms[0].Next()))
            if ((limit == float.NegativeInfinity || Limit(doc) > limit) && Stands()) return doc;
        return NoMore;
    }

    private float Limit(int doc)
    {
        float least = float.MaxValue, sum = 0;
        foreach (var term in _terms)
        {
            least = Math.Min(least, term.Freq);
            sum += term.Freq;
        }
        // each match of a loose phrase uses up one occurrence of one term
        return MathF.BitIncrement(_scorer.Score(_weight, _slop == 0 ? least : sum, _segment.Norms(_field)[doc]));
    }

    private int Agree(int doc)
    {
        for (var i = 1; i < _terms.Length && doc != NoMore;)
        {
            var other = _terms[i].Advance(doc);
            if (other == doc)
            {
                i++;
                continue;
            }
            doc = _terms[0].Advance(other);
            i = 1;
        }
        return doc;
    }

    private bool Stands()
    {
        _freq = _slop == 0 ? Exact() : Sloppy();
        return _freq > 0;
    }

    // the positions of a term are read only while the terms before it leave places where the phrase may start
    private int Exact()
    {
        var count = _terms[0].Positions(ref _positions[0]);
        var starts = _positions[0].AsSpan(0, count);
        foreach (ref var start in starts) start -= _places[0];
        for (var i = 1; i < _terms.Length && count > 0; i++)
        {
            var others = _terms[i].Positions(ref _positions[i]);
            count = PhraseFrequency.Keep(starts[..count], _positions[i].AsSpan(0, others), _places[i]);
        }
        return count;
    }

    private float Sloppy()
    {
        for (var i = 0; i < _terms.Length; i++) _counts[i] = _terms[i].Positions(ref _positions[i]);
        return PhraseFrequency.Sloppy(_positions, _counts, _places, _slop);
    }
}
