namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>What letters look like that a document has nowhere as a word: a word, or options, initials and signs.</summary>
internal static class SpacedWordRules
{
    private const int FewestCapitals = 4;

    /// <summary>With small letters behind the first, fewer number items: <c>C d e f</c>.</summary>
    private const int FewestSmall = 6;

    /// <summary>
    /// More letters are several words: words of headings have 13 at most with few exceptions, and those the document mostly has elsewhere too.
    /// </summary>
    private const int Most = 13;

    /// <summary>A word this short has two vowels; <c>S W O T</c> and <c>N S E W</c> have one.</summary>
    private const int Short = 5;

    /// <summary>Whether nothing around a piece may be the rest of its word.</summary>
    public static bool IsApart(RowPiece piece, RowEdges edges) =>
        (piece.Before is RowGap.Wide or RowGap.Hyphen || (piece.Before == RowGap.None && edges.Before))
        && (piece.After is RowGap.Wide or RowGap.Hyphen || (piece.After == RowGap.None && edges.After));

    /// <summary>Whether letters look like one word: vowels and consonants, and no row of options.</summary>
    public static bool LooksLikeWord(ReadOnlySpan<char> letters)
    {
        var fewest = char.IsLower(letters[^1]) ? FewestSmall : FewestCapitals;
        if (letters.Length < fewest || letters.Length > Most || !char.IsUpper(letters[0])) return false;
        int vowels = 0, firsts = 0, steps = 0, rises = 1;
        for (var i = 0; i < letters.Length; i++)
        {
            if ("AEIOU".Contains(char.ToUpperInvariant(letters[i]))) vowels++;
            if (letters[i] is >= 'A' and <= 'E') firsts++;
            if (i > 0 && letters[i] == letters[i - 1] + 1) steps++;
            if (i > 0 && letters[i] > letters[i - 1]) rises++;
        }
        // the alphabet's first letters ("A B A B"), or letters in its order ("A B C D E F G", "A C E G"), are options
        var areOptions = firsts == letters.Length || steps * 2 >= letters.Length || rises == letters.Length;
        return vowels > (letters.Length > Short ? 0 : 1) && vowels < letters.Length && !areOptions;
    }
}
