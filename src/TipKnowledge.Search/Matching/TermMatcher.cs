using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Documents with a term of a text field, scored by BM25.</summary>
internal sealed class TermMatcher(PostingsReader postings, SegmentReader segment, int textField, Bm25 scorer, float weight) : Matcher
{
    private BlockBounds? _bounds;
    private float[]? _scores;

    public override int Doc => postings.Doc;

    public override long Cost => postings.DocFreq;

    /// <summary>What the scores do not exceed, block by block.</summary>
    public BlockBounds Bounds => _bounds ??= new BlockBounds(postings, scorer, weight, segment.Norms(textField));

    public override int Next() => postings.Next();

    public override int Advance(int target) => postings.Advance(target);

    public override float Score() => scorer.Score(weight, postings.Freq, segment.Norms(textField)[postings.Doc]);

    public override ScoreBound Bound(int target) => Bounds.From(target);

    /// <summary>How many blocks there are.</summary>
    public int Blocks => postings.Blocks;

    /// <summary>The last document of a block, where there is more than one.</summary>
    public int LastDocOf(int block) => postings.LastDocOf(block);

    /// <summary>Where in the open block the first document at or behind one stands; the last place where all are before it.</summary>
    public int FirstInBlock(int target) => postings.FirstInBlock(target);

    /// <summary>Goes to a block, and gives its documents with their scores.</summary>
    public ReadOnlySpan<int> Open(int block, out ReadOnlySpan<float> scores)
    {
        postings.OpenBlock(block);
        var docs = postings.BlockDocs;
        var freqs = postings.BlockFreqs;
        var norms = segment.Norms(textField);
        var factors = scorer.LengthFactors;
        _scores ??= new float[BlockCodec.Size];
        for (var i = 0; i < docs.Length; i++)
        {
            float freq = freqs[i];
            _scores[i] = weight * (freq / (freq + factors[norms[docs[i]]]));
        }
        scores = _scores.AsSpan(0, docs.Length);
        return docs;
    }

    public override void Collect(TopCollector collector)
    {
        if (!collector.WantsScores && collector.CountsAll)
        {
            collector.Count(postings.DocFreq);
            return;
        }
        for (var block = 0; block < postings.Blocks; block++)
        {
            if (collector.MinScore > float.NegativeInfinity && Bounds.Of(block) <= collector.MinScore)
            {
                if (collector.MayPrune) continue;
                if (collector.CountsAll)
                {
                    collector.Count(postings.LengthOf(block));
                    continue;
                }
            }
            var docs = Open(block, out var scores);
            for (var i = 0; i < docs.Length; i++) collector.Add(docs[i], scores[i]);
        }
    }

    /// <summary>Adds the scores of the documents up to an end to sums, and marks these documents.</summary>
    /// <param name="sums">A sum for each document of a window.</param>
    /// <param name="marks">A bit for each document of the window.</param>
    /// <param name="start">The window's first document.</param>
    /// <param name="end">The document past its last.</param>
    public void AddTo(Span<double> sums, Span<ulong> marks, int start, int end)
    {
        if (postings.Advance(start) >= end) return;
        var norms = segment.Norms(textField);
        var factors = scorer.LengthFactors;
        do
        {
            var docs = postings.BlockDocs;
            var freqs = postings.BlockFreqs;
            var at = postings.InBlock;
            for (; at < docs.Length && docs[at] < end; at++)
            {
                float freq = freqs[at];
                var place = docs[at] - start;
                sums[place] += weight * (freq / (freq + factors[norms[docs[at]]]));
                marks[place >> 6] |= 1UL << place;
            }
            if (at < docs.Length)
            {
                postings.MoveTo(at);
                return;
            }
        }
        while (postings.NextBlock() < end);
    }
}
