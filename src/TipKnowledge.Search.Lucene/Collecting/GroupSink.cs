using Lucene.Net.Search;
using TipKnowledge.Search.Lucene.Columns;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Keeps the first match of each value of a field, and counts the others.</summary>
internal sealed class GroupSink(Column groups, CandidateOrder order) : IMatchSink
{
    private readonly Candidate[] _first = new Candidate[groups.Names.Length];
    private readonly int[] _counts = new int[groups.Names.Length];
    private LeafEntries? _leaf;
    private LeafColumn? _values;
    private int[] _numbers = [];

    /// <summary>How many groups there are.</summary>
    public int Count => _counts.Count(count => count > 0);

    public void Enter(LeafEntries leaf)
    {
        _leaf = leaf;
        (_values, _numbers) = groups.Leaf(leaf.Leaf);
    }

    public void Add(int doc, Scorer scorer)
    {
        var candidate = _leaf!.Candidate(doc, scorer.GetScore());
        foreach (var value in _values!.Of(doc))
        {
            var group = _numbers[value];
            if (_counts[group]++ == 0 || order.IsBefore(candidate, _first[group])) _first[group] = candidate;
        }
    }

    /// <summary>Some of the groups, in order, each as its place in the column and how many matches it has.</summary>
    /// <param name="skip">How many to leave out at the front.</param>
    /// <param name="take">How many at most.</param>
    public (int Group, int Count)[] InOrder(int skip, int take) =>
    [
        .. Enumerable.Range(0, _counts.Length).Where(group => _counts[group] > 0)
            .OrderBy(group => _first[group], order)
            .Skip(skip).Take(take)
            .Select(group => (group, _counts[group])),
    ];
}
