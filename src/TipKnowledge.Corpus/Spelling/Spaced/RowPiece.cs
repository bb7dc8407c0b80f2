namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>The letters of a row between which one space stands, or none where they are one: a word, or several.</summary>
/// <param name="First">The index of the first letter in its row.</param>
/// <param name="End">The index past the last letter.</param>
/// <param name="Before">What stands before the first letter.</param>
/// <param name="After">What stands behind the last letter; none at the row's end.</param>
internal readonly record struct RowPiece(int First, int End, RowGap Before, RowGap After)
{
    /// <summary>How many letters it has.</summary>
    public int Count => End - First;

    /// <summary>Cuts a row at wide gaps, at hyphens, and where the case of its letters tells that a word begins.</summary>
    public static void Find(LetterRow row, ReadOnlySpan<char> line, List<RowPiece> pieces)
    {
        pieces.Clear();
        var first = 0;
        var before = RowGap.None;
        for (var i = 1; i <= row.Count; i++)
        {
            var gap = i == row.Count ? RowGap.None : row.GapBefore(i);
            if (gap == RowGap.Space && IsOtherWord(row, line, first, i)) gap = RowGap.Case;
            if (gap == RowGap.Space) continue;
            pieces.Add(new RowPiece(first, i, before, gap));
            (first, before) = (i, gap);
        }
    }

    // "PASAL d", "dan W": a small letter follows small ones or one capital, a capital follows capitals
    private static bool IsOtherWord(LetterRow row, ReadOnlySpan<char> line, int first, int i)
    {
        var isSmall = !char.IsUpper(line[row.At(i)]);
        return isSmall ? i - first > 1 && char.IsUpper(line[row.At(i - 1)]) : !char.IsUpper(line[row.At(i - 1)]);
    }
}
