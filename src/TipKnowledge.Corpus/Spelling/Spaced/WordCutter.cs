namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>Cuts letters without spaces into words that a document writes elsewhere, the fewest that there can be.</summary>
internal sealed class WordCutter(DocumentWords words)
{
    /// <summary>No more letters are cut: a row of more is no heading.</summary>
    public const int MostLetters = 80;

    private const int LongestNumeral = 5;

    // for each number of letters, how many words they are at least, and where the last of these begins; int.MaxValue where they are none
    private readonly int[] _count = new int[MostLetters + 1];
    private readonly int[] _last = new int[MostLetters + 1];

    /// <summary>
    /// Cuts letters into words: all of them, or none. The number of a part counts as a word behind what it numbers: <c>BABI</c> is
    /// <c>BAB I</c>.
    /// </summary>
    /// <param name="letters">The letters.</param>
    /// <param name="starts">Receives where each word but the first starts, rising; none where they are not cut.</param>
    /// <param name="inCapitals">Whether words count that the document has in capitals alone.</param>
    public bool TryCut(ReadOnlySpan<char> letters, List<int> starts, bool inCapitals)
    {
        starts.Clear();
        if (letters.Length > MostLetters) return false;
        if (NumberAt(letters) is > 0 and var number)
        {
            starts.Add(number);
            return true;
        }
        if (words.Has(letters, inCapitals)) return true;
        for (var end = 1; end <= letters.Length; end++) Extend(letters, end, inCapitals);
        if (_count[letters.Length] == int.MaxValue) return false;
        for (var at = _last[letters.Length]; at > 0; at = _last[at]) starts.Insert(0, at);
        return true;
    }

    private void Extend(ReadOnlySpan<char> letters, int end, bool inCapitals)
    {
        (_count[0], _count[end]) = (0, int.MaxValue);
        for (var start = Math.Max(0, end - DocumentWords.Longest); start < end; start++)
        {
            if (_count[start] >= _count[end] - 1) continue;
            if (!words.Has(letters[start..end], inCapitals) && !IsNumber(letters, start, end)) continue;
            (_count[end], _last[end]) = (_count[start] + 1, start);
        }
    }

    private bool IsNumber(ReadOnlySpan<char> letters, int start, int end) =>
        start > 0 && IsNumeral(letters[start..end]) && words.IsNumbered(letters[_last[start]..start]);

    // "BABI" is a chapter's number even in a text on pigs, which are "babi"
    private int NumberAt(ReadOnlySpan<char> letters)
    {
        for (var at = Math.Max(DocumentWords.Shortest, letters.Length - LongestNumeral); at < letters.Length; at++)
            if (words.IsNumbered(letters[..at]) && IsNumeral(letters[at..])) return at;
        return 0;
    }

    private static bool IsNumeral(ReadOnlySpan<char> letters) => letters.Length <= LongestNumeral && !letters.ContainsAnyExcept("IVXLC");
}
