namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// A line in the form in which it is compared with others: small letters, each number as one sign, one space for many. Scanned pages are
/// read anew each time, and not alike; two lines are alike where few letters differ.
/// </summary>
internal sealed class LineLikeness
{
    /// <summary>Of so many letters, one may be misread.</summary>
    private const int LettersPerMistake = 6;

    /// <summary>Shorter lines have too few letters to be told apart when some are misread.</summary>
    private const int Shortest = 6;

    /// <summary>Longer lines are compared as a whole: two misread ones cost too much.</summary>
    private const int Longest = 90;

    private int[]? _letters;

    /// <summary>Folds a line.</summary>
    public LineLikeness(ReadOnlySpan<char> line)
    {
        Span<char> folded = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            var last = length > 0 ? folded[length - 1] : ' ';
            if (char.IsDigit(c)) { if (last != '#') folded[length++] = '#'; }
            else if (!char.IsWhiteSpace(c)) folded[length++] = char.ToLowerInvariant(c);
            else if (last != ' ') folded[length++] = ' ';
        }
        Text = folded[..length].ToString();
    }

    /// <summary>The folded line: the same for lines that differ by numbers, case and spaces alone.</summary>
    public string Text { get; }

    /// <summary>Whether two lines are the same but for some misread letters.</summary>
    public bool IsLike(LineLikeness other)
    {
        if (Text == other.Text) return true;
        int shorter = Math.Min(Text.Length, other.Text.Length), longer = Math.Max(Text.Length, other.Text.Length);
        if (shorter < Shortest || longer > Longest) return false;
        var most = Math.Max(1, longer / LettersPerMistake);
        return longer - shorter <= most && MayBeLike(other, most) && Distance(Text, other.Text) <= most;
    }

    // each mistake changes the count of two letters at most
    private bool MayBeLike(LineLikeness other, int most)
    {
        var (mine, others) = (Letters(), other.Letters());
        var different = 0;
        for (var i = 0; i < mine.Length; i++) different += Math.Abs(mine[i] - others[i]);
        return different <= 2 * most;
    }

    // how often each letter occurs, counted when first asked for
    private int[] Letters()
    {
        if (_letters is not null) return _letters;
        _letters = new int[32];
        foreach (var c in Text) _letters[c & 31]++;
        return _letters;
    }

    // Levenshtein's
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
