using Lucene.Net.Search;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>
/// Goes through the entries that any of a few scorers has. It looks at each of them at every step: for a query's handful of words that is
/// quicker than Lucene's heap, whose every move asks several scorers where they stand.
/// </summary>
internal sealed class MergedScorer : Scorer
{
    private readonly Scorer[] _parts;
    private readonly int[] _docs;
    private readonly float? _tieBreaker;
    private int _doc = -1;

    /// <param name="weight">Of what it is.</param>
    /// <param name="parts">The scorers, none of them moved.</param>
    /// <param name="tieBreaker">
    /// Where the best part counts, how much of the others is added; <see langword="null"/> where all are added up.
    /// </param>
    public MergedScorer(Weight weight, Scorer[] parts, float? tieBreaker)
        : base(weight)
    {
        (_parts, _tieBreaker) = (parts, tieBreaker);
        _docs = new int[parts.Length];
        Array.Fill(_docs, -1);
    }

    public override int DocID => _doc;

    public override int Freq
    {
        get
        {
            var matching = 0;
            foreach (var doc in _docs)
                if (doc == _doc) matching++;
            return matching;
        }
    }

    public override int NextDoc()
    {
        var (docs, next) = (_docs, NO_MORE_DOCS);
        for (var i = 0; i < docs.Length; i++)
        {
            if (docs[i] == _doc) docs[i] = _parts[i].NextDoc();
            if (docs[i] < next) next = docs[i];
        }
        return _doc = next;
    }

    public override int Advance(int target)
    {
        var (docs, next) = (_docs, NO_MORE_DOCS);
        for (var i = 0; i < docs.Length; i++)
        {
            if (docs[i] < target) docs[i] = _parts[i].Advance(target);
            if (docs[i] < next) next = docs[i];
        }
        return _doc = next;
    }

    // doubles, as Lucene adds them up: single ones would depend on the order
    public override float GetScore()
    {
        double sum = 0;
        var best = float.NegativeInfinity;
        for (var i = 0; i < _docs.Length; i++)
        {
            if (_docs[i] != _doc) continue;
            var score = _parts[i].GetScore();
            sum += score;
            best = Math.Max(best, score);
        }
        return _tieBreaker is { } tie ? best + (((float)sum - best) * tie) : (float)sum;
    }

    public override long GetCost()
    {
        long cost = 0;
        foreach (var part in _parts) cost += part.GetCost();
        return cost;
    }

    /// <summary>The scorers of some weights in a segment as one; <see langword="null"/> where none has anything there.</summary>
    public static Scorer? Of(Weight weight, IEnumerable<Scorer?> parts, float? tieBreaker)
    {
        Scorer[] some = [.. parts.OfType<Scorer>()];
        return some.Length switch
        {
            0 => null,
            1 => some[0],
            _ => new MergedScorer(weight, some, tieBreaker),
        };
    }
}
