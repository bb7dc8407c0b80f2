namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>Groups of what is alike, by numbers from 0: joining two joins their groups.</summary>
internal sealed class LineGroups(int count)
{
    private readonly int[] _leaders = [.. Enumerable.Range(0, count)];

    /// <summary>Joins the groups of two members.</summary>
    public void Join(int a, int b) => _leaders[Math.Max(Leader(a), Leader(b))] = Math.Min(Leader(a), Leader(b));

    /// <summary>All groups of more than one member, each in rising order.</summary>
    public IEnumerable<List<int>> All()
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < _leaders.Length; i++)
        {
            var leader = Leader(i);
            if (leader == i) continue;
            if (!groups.TryGetValue(leader, out var group)) groups.Add(leader, group = [leader]);
            group.Add(i);
        }
        return groups.Values;
    }

    private int Leader(int member)
    {
        while (_leaders[member] != member) member = _leaders[member] = _leaders[_leaders[member]];
        return member;
    }
}
