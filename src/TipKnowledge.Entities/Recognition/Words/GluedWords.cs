namespace TipKnowledge.Entities.Recognition;

/// <summary>Parts a word that is made of nothing but words of citations and figures: <c>UndangUndangNomor6</c>, <c>21of2007</c>.</summary>
internal sealed class GluedWords(Lexicon lexicon, Keywords keywords, bool[] first)
{
    private const int MaxParts = 12;
    private const int LongestWord = 10;

    // without a change of case between them, shorter words may be syllables of any other
    private const int MinPart = 5;

    /// <summary>Adds a token's parts where it has some.</summary>
    public bool Part(ReadOnlySpan<char> text, Token token, List<Token>? parts)
    {
        var written = text[token.Start..token.End];
        if (written.Length < 3 || written[0] >= 128 || !char.IsAsciiDigit(written[0]) && !first[written[0]]) return false;
        if (written.Length <= 2 * MinPart && !HasSeam(written)) return false;
        Span<int> ends = stackalloc int[MaxParts];
        var count = Ends(written, ends);
        if (count < 2) return false;
        var start = 0;
        foreach (var end in ends[..count])
        {
            var part = written[start..end];
            var digits = char.IsAsciiDigit(part[0]);
            parts?.Add(new Token(token.Start + start, token.Start + end, lexicon.Find(part), digits ? TokenKind.Number : TokenKind.Word,
                char.IsUpper(part[0]), start > 0 || token.Joined));
            start = end;
        }
        return true;
    }

    private static bool HasSeam(ReadOnlySpan<char> written)
    {
        for (var i = 1; i < written.Length; i++)
            if (IsSeam(written, i)) return true;
        return false;
    }

    private static bool IsSeam(ReadOnlySpan<char> written, int at) =>
        char.IsAsciiDigit(written[at]) != char.IsAsciiDigit(written[at - 1])
        || char.IsUpper(written[at]) && (char.IsLower(written[at - 1]) || at + 1 < written.Length && char.IsLower(written[at + 1]));

    // the ends of its parts; 0 where a part is no word of citations
    private int Ends(ReadOnlySpan<char> written, Span<int> ends)
    {
        var (count, at, previous) = (0, 0, 0);
        while (at < written.Length)
        {
            if (count == ends.Length) return 0;
            var end = at;
            while (end < written.Length && char.IsAsciiDigit(written[end])) end++;
            if (end == at) end = WordEnd(written, at);
            if (end == at || at > 0 && !IsSeam(written, at) && (end - at < MinPart || at - previous < MinPart)) return 0;
            (previous, at) = (at, end);
            ends[count++] = end;
        }
        return count;
    }

    private int WordEnd(ReadOnlySpan<char> written, int at)
    {
        for (var end = Math.Min(written.Length, at + LongestWord); end > at + 1; end--)
            if (keywords.Citation.Contains(lexicon.Find(written[at..end]))) return end;
        return at;
    }
}
