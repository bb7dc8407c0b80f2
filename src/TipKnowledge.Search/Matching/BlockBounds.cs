using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>What the scores of one term do not exceed, block by block of its postings (Ding and Suel 2011, "Faster top-k document retrieval using block-max indexes").</summary>
internal sealed class BlockBounds
{
    private readonly float[] _max;
    private readonly int[] _last;
    private int _at;

    /// <param name="postings">The postings; they stay where they are.</param>
    /// <param name="scorer">The field's scorer.</param>
    /// <param name="weight">The term's weight.</param>
    /// <param name="norms">The field's encoded lengths.</param>
    public BlockBounds(PostingsReader postings, Bm25 scorer, float weight, ReadOnlySpan<byte> norms)
    {
        _max = new float[postings.Blocks];
        _last = new int[postings.Blocks];
        if (postings.Blocks == 1) ReadOnly(postings, scorer, weight, norms);
        else ReadTable(postings, scorer, weight);
        foreach (var max in _max) Max = Math.Max(Max, max);
    }

    /// <summary>The bound of all documents.</summary>
    public float Max { get; }

    /// <summary>The bound from a document on, to the end of its block.</summary>
    public ScoreBound From(int target)
    {
        Seek(target);
        return _at == _last.Length ? ScoreBound.OfAll(0) : new ScoreBound(_max[_at], _last[_at]);
    }

    /// <summary>The bound from one document to another, both included.</summary>
    public float Within(int first, int last)
    {
        Seek(first);
        float max = 0;
        for (var block = _at; block < _last.Length; block++)
        {
            max = Math.Max(max, _max[block]);
            if (_last[block] >= last) break;
        }
        return max;
    }

    /// <summary>The bound of a block.</summary>
    public float Of(int block) => _max[block];

    private void Seek(int target)
    {
        if (_at > 0 && _last[_at - 1] >= target) _at = 0;
        while (_at < _last.Length && _last[_at] < target) _at++;
    }

    // a term of one block has no table; its documents are read anyway
    private void ReadOnly(PostingsReader postings, Bm25 scorer, float weight, ReadOnlySpan<byte> norms)
    {
        postings.Preload();
        var docs = postings.BlockDocs;
        var freqs = postings.BlockFreqs;
        for (var i = 0; i < docs.Length; i++) _max[0] = Math.Max(_max[0], scorer.Score(weight, freqs[i], norms[docs[i]]));
        // behind the end there is nothing left to bound
        _last[0] = docs.IsEmpty ? -1 : docs[^1];
    }

    private void ReadTable(PostingsReader postings, Bm25 scorer, float weight)
    {
        for (var block = 0; block < _max.Length; block++)
        {
            _last[block] = postings.LastDocOf(block);
            for (var i = 0; i < ImpactBuilder.Most; i++) _max[block] = Math.Max(_max[block], scorer.Bound(weight, postings.ImpactOf(block, i)));
        }
    }
}
