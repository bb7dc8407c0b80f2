namespace TipKnowledge.Benchmarks.Structure;

/// <summary>How many headings of statutes are found, compared with a count.</summary>
internal sealed class HeadingScore
{
    private int _right, _extra, _missed, _whole, _statutes;

    /// <summary>Adds a statute.</summary>
    /// <returns>Whether all of its numbers agree.</returns>
    public bool Add(HashSet<int> counted, HashSet<int> found)
    {
        var right = counted.Count(found.Contains);
        (_right, _extra, _missed) = (_right + right, _extra + found.Count - right, _missed + counted.Count - right);
        _statutes++;
        var isWhole = counted.SetEquals(found);
        if (isWhole) _whole++;
        return isWhole;
    }

    /// <summary>Precision, recall, F1, and in how many statutes all agree.</summary>
    public override string ToString()
    {
        double precision = Share(_right, _right + _extra), recall = Share(_right, _right + _missed);
        return FormattableString.Invariant(
            $"P {precision:F4}  R {recall:F4}  F1 {2 * precision * recall / Math.Max(precision + recall, double.Epsilon):F4}  ({_right} right, {_extra} extra, {_missed} missed; all right in {_whole} of {_statutes})");
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
