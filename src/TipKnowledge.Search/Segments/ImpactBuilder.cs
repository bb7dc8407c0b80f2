using TipKnowledge.Search.Scoring;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// Finds the impacts of a block: of its pairs of frequency and length those that no other pair beats in both, whatever the parameters of the
/// scoring (Ding and Suel 2011, "Faster top-k document retrieval using block-max indexes"; kept as pairs, as in Lucene 8, because the mean
/// length changes with every commit). Where there are more than fit, neighbours are joined to a pair that bounds both.
/// </summary>
internal sealed class ImpactBuilder
{
    /// <summary>How many impacts a block keeps: more would cost more bytes than the tighter bound saves.</summary>
    public const int Most = 3;

    private readonly byte[] _shortest = new byte[Impact.MostFreq + 1];
    private readonly List<Impact> _impacts = [];
    private int _mostFreq;
    private long _lengths;
    private int _documents;

    public ImpactBuilder() => Array.Fill(_shortest, byte.MaxValue);

    /// <summary>Adds a document.</summary>
    public void Add(int freq, byte norm)
    {
        var bucket = Math.Min(freq, Impact.MostFreq);
        if (norm < _shortest[bucket]) _shortest[bucket] = norm;
        if (bucket > _mostFreq) _mostFreq = bucket;
        _lengths += FieldLength.Decode(norm);
        _documents++;
    }

    /// <summary>Writes the impacts of what was added, highest frequency first, and starts over.</summary>
    public void Take(Span<Impact> into)
    {
        _impacts.Clear();
        var shortest = byte.MaxValue;
        for (var freq = _mostFreq; freq > 0; freq--)
        {
            // the highest frequency counts even where its length is the longest that can be encoded
            if (_shortest[freq] < shortest || freq == _mostFreq)
            {
                shortest = _shortest[freq];
                _impacts.Add(new Impact((byte)freq, shortest));
            }
            _shortest[freq] = byte.MaxValue;
        }
        while (_impacts.Count > Most) JoinCheapest();
        into[..Most].Clear();
        for (var i = 0; i < _impacts.Count; i++) into[i] = _impacts[i];
        (_mostFreq, _lengths, _documents) = (0, 0, 0);
    }

    // only the highest bound of all counts, so the pair whose joined bound is lowest is joined
    private void JoinCheapest()
    {
        var mean = Math.Max(1.0, (double)_lengths / _documents);
        var cheapest = 0;
        var least = double.MaxValue;
        for (var i = 0; i + 1 < _impacts.Count; i++)
        {
            var freq = (double)_impacts[i].Freq;
            var bound = freq / (freq + Bm25Parameters.Default.LengthFactor(FieldLength.Decode(_impacts[i + 1].Norm), mean));
            if (bound >= least) continue;
            (least, cheapest) = (bound, i);
        }
        _impacts[cheapest] = new Impact(_impacts[cheapest].Freq, _impacts[cheapest + 1].Norm);
        _impacts.RemoveAt(cheapest + 1);
    }
}
