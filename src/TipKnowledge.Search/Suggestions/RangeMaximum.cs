namespace TipKnowledge.Search.Suggestions;

/// <summary>Finds the greatest of a run of numbers in logarithmic time, by a tree of the greatest of each half.</summary>
internal sealed class RangeMaximum
{
    private readonly double[] _numbers;
    private readonly int[] _tree;

    /// <param name="numbers">The numbers; they do not change.</param>
    public RangeMaximum(double[] numbers)
    {
        _numbers = numbers;
        _tree = new int[2 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++) _tree[numbers.Length + i] = i;
        for (var i = numbers.Length - 1; i > 0; i--) _tree[i] = Greater(_tree[2 * i], _tree[(2 * i) + 1]);
    }

    /// <summary>The place of the greatest number of a run; the first of equals.</summary>
    /// <param name="start">Where the run starts.</param>
    /// <param name="end">Where it ends, exclusive; behind <paramref name="start"/>.</param>
    public int Of(int start, int end)
    {
        var best = start;
        int low = start + _numbers.Length, high = end + _numbers.Length;
        for (; low < high; low /= 2, high /= 2)
        {
            if (low % 2 == 1) best = Greater(best, _tree[low++]);
            if (high % 2 == 1) best = Greater(best, _tree[--high]);
        }
        return best;
    }

    private int Greater(int a, int b) =>
        _numbers[a] > _numbers[b] || (_numbers[a] == _numbers[b] && a <= b) ? a : b;
}
