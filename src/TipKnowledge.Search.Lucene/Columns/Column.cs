using System.Collections.Immutable;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>The values of a keyword field in a whole index: those of its segments under one numbering.</summary>
internal sealed class Column
{
    /// <summary>Up to so many values are kept as sets of entries, too, a bit an entry: sets are counted 64 entries at a time.</summary>
    private const int FewValues = 8;

    private readonly LeafColumn[] _leaves;
    private readonly int[][] _numbers;

    /// <param name="leaves">The column of each segment.</param>
    public Column(LeafColumn[] leaves)
    {
        _leaves = leaves;
        Names = [.. leaves.SelectMany(leaf => leaf.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(Names.Length, StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++) numbers.Add(Names[i], i);
        _numbers = [.. leaves.Select(leaf => leaf.Names.Select(name => numbers[name]).ToArray())];
        var length = Math.Max(1, leaves.Sum(leaf => leaf.Length));
        Having = new FixedBitSet(length);
        if (Names.Length <= FewValues) Sets = [.. Names.Select(_ => new FixedBitSet(length))];
        for (int leaf = 0, first = 0; leaf < leaves.Length; first += leaves[leaf++].Length) Mark(leaf, first);
    }

    private void Mark(int leaf, int first)
    {
        for (var doc = 0; doc < _leaves[leaf].Length; doc++)
        {
            foreach (var value in _leaves[leaf].Of(doc))
            {
                Having.Set(first + doc);
                if (!Sets.IsDefault) Sets[_numbers[leaf][value]].Set(first + doc);
            }
        }
    }

    /// <summary>Where there are few values, as of languages, the entries of the index that have each; else the default.</summary>
    public ImmutableArray<FixedBitSet> Sets { get; }

    /// <summary>The entries of the index that have a value: most of them name no law and no agency.</summary>
    public FixedBitSet Having { get; }

    /// <summary>All values, in ordinal order of UTF-16; some may only stand in entries that were deleted.</summary>
    public string[] Names { get; }

    /// <summary>The place of a value in <see cref="Names"/>; negative where there is none.</summary>
    public int NumberOf(string name) => Array.BinarySearch(Names, name, StringComparer.Ordinal);

    /// <summary>The column of a segment, and from its values to places in <see cref="Names"/>.</summary>
    public (LeafColumn Values, int[] Numbers) Leaf(int leaf) => (_leaves[leaf], _numbers[leaf]);
}
