namespace TipKnowledge.Search.Suggestions;

/// <summary>How many edits lead from one word to another: a letter put in, left out or replaced, or two neighbours exchanged (optimal string alignment; Damerau 1964).</summary>
public static class EditDistance
{
    /// <summary>The number of edits, or one more than <paramref name="most"/> where there are more.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        Span<int> rows = a.Length < 128 ? stackalloc int[3 * (b.Length + 1)] : new int[3 * (b.Length + 1)];
        var width = b.Length + 1;
        for (var j = 0; j < width; j++) rows[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = rows.Slice(i % 3 * width, width);
            var above = rows.Slice((i + 2) % 3 * width, width);
            var twoAbove = rows.Slice((i + 1) % 3 * width, width);
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most) return most + 1;
        }
        return Math.Min(rows[(a.Length % 3 * width) + b.Length], most + 1);
    }
}
