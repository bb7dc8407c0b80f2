using Lucene.Net.Search;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Keeps the first matches.</summary>
internal sealed class HitSink(int most, CandidateOrder order) : IMatchSink
{
    private readonly TopCandidates _top = new(most, order);
    private LeafEntries? _leaf;

    /// <summary>The first matches, in order.</summary>
    public Candidate[] Hits() => _top.InOrder();

    public void Enter(LeafEntries leaf) => _leaf = leaf;

    public void Add(int doc, Scorer scorer)
    {
        var score = scorer.GetScore();
        if (score >= _top.LeastScore) _top.Offer(_leaf!.Candidate(doc, score));
    }
}
