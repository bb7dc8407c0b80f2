using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>Nodes divided into groups. Groups are numbered from 0 in the order of their lowest nodes, so that equal divisions are equal arrays.</summary>
public sealed class Partition
{
    private Partition(ImmutableArray<int> groupOf, int count) => (GroupOf, Count) = (groupOf, count);

    /// <summary>Each node's group, by node.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>The nodes of each group, by group, in ascending order.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups()
    {
        var groups = new ImmutableArray<int>.Builder[Count];
        for (var group = 0; group < Count; group++) groups[group] = ImmutableArray.CreateBuilder<int>();
        for (var node = 0; node < GroupOf.Length; node++) groups[GroupOf[node]].Add(node);
        return [.. groups.Select(g => g.ToImmutable())];
    }

    /// <summary>The division in which nodes with the same mark are together.</summary>
    internal static Partition ByMarks(ReadOnlySpan<int> marks)
    {
        var numbers = new Dictionary<int, int>();
        var groupOf = ImmutableArray.CreateBuilder<int>(marks.Length);
        foreach (var mark in marks)
        {
            if (!numbers.TryGetValue(mark, out var number)) numbers.Add(mark, number = numbers.Count);
            groupOf.Add(number);
        }
        return new Partition(groupOf.MoveToImmutable(), numbers.Count);
    }
}
