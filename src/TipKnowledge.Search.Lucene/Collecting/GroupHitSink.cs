using Lucene.Net.Search;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Keeps the best matches of some values of a field.</summary>
internal sealed class GroupHitSink : IMatchSink
{
    private readonly Column _groups;
    private readonly TopCandidates?[] _top;
    private LeafEntries? _leaf;
    private LeafColumn? _values;
    private int[] _numbers = [];

    /// <param name="groups">The field.</param>
    /// <param name="chosen">The values, as places in the column.</param>
    /// <param name="most">How many matches of each.</param>
    public GroupHitSink(Column groups, IEnumerable<int> chosen, int most)
    {
        _groups = groups;
        _top = new TopCandidates?[groups.Names.Length];
        var order = new CandidateOrder(SearchOrderKind.Best, areGroups: false);
        foreach (var group in chosen) _top[group] = new TopCandidates(most, order);
    }

    /// <summary>The best matches of a value, in order.</summary>
    public Candidate[] Hits(int group) => _top[group]!.InOrder();

    public void Enter(LeafEntries leaf)
    {
        _leaf = leaf;
        (_values, _numbers) = _groups.Leaf(leaf.Leaf);
    }

    public void Add(int doc, Scorer scorer)
    {
        foreach (var value in _values!.Of(doc))
        {
            if (_top[_numbers[value]] is not { } top) continue;
            var score = scorer.GetScore();
            if (score >= top.LeastScore) top.Offer(_leaf!.Candidate(doc, score));
        }
    }
}
