namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the short name that a text gives to the body before it: <c>yang selanjutnya disebut Badan Pengelola</c>, <c>(selanjutnya disingkat
/// BPTL)</c>.
/// </summary>
internal sealed class NamedShort(Lexicon lexicon, AgencyWords words)
{
    // "yang dalam Undang-Undang ini untuk selanjutnya disebut"
    private const int MaxBefore = 10;
    private const int MaxFiller = 4;
    private const int MaxWords = 6;

    private readonly int _yang = lexicon.Intern("yang"), _dalam = lexicon.Intern("dalam"), _untuk = lexicon.Intern("untuk");

    /// <summary>The short name given behind a token, as a stretch of tokens; an empty one where none is given.</summary>
    public (int First, int End) Behind(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && text[tokens[i].Start] is ',' or '(') i++;
        if (i >= tokens.Count || !Opens(tokens[i].Word)) return default;
        i = PastWord(text, tokens, i, words.Further, ".;)");
        if (i == 0) return default;
        i = PastWord(text, tokens, i - 1, words.Named, ".;),");
        return i == 0 ? default : Name(text, tokens, i);
    }

    /// <summary>The words in brackets behind a body that are some of its own: <c>Panitia Penyelesaian Sengketa Daerah (Panitia
    /// Daerah)</c>.</summary>
    public static (int First, int End) InBrackets(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        if (end + 3 >= tokens.Count || text[tokens[end].Start] != '(') return default;
        var close = end + 1;
        var own = first;
        for (; close < tokens.Count && close - end <= MaxWords && text[tokens[close].Start] != ')'; close++)
        {
            var word = text[tokens[close].Start..tokens[close].End];
            while (own < end && !text[tokens[own].Start..tokens[own].End].SequenceEqual(word)) own++;
            if (own++ >= end) return default;
        }
        return close > end + 2 && close < tokens.Count && text[tokens[close].Start] == ')' ? (end + 1, close) : default;
    }

    private bool Opens(int word) => words.Further.Contains(word) || word == _yang || word == _dalam || word == _untuk;

    // the token past the first of some words; 0 where it is far, or behind a mark
    private static int PastWord(ReadOnlySpan<char> text, List<Token> tokens, int at, HashSet<int> wanted, string marks)
    {
        for (var i = at; i < tokens.Count && i - at <= MaxBefore; i++)
        {
            if (wanted.Contains(tokens[i].Word)) return i + 1;
            if (marks.Contains(text[tokens[i].Start])) return 0;
        }
        return 0;
    }

    private (int First, int End) Name(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && i - at < MaxFiller
            && (words.Filler.Contains(tokens[i].Word) || text[tokens[i].Start] is '"' or '“' or '”' or '\'' or ':')) i++;
        var first = i;
        while (i < tokens.Count && i - first < MaxWords && tokens[i] is { Kind: TokenKind.Word, Capital: true }) i++;
        if (i == first + 1 && tokens[first].Length == 1) i = PastDotted(text, tokens, first);
        return i > first ? (first, i) : default;
    }

    // "B.P.U.-P.L.N."; one letter alone is no name
    private static int PastDotted(ReadOnlySpan<char> text, List<Token> tokens, int first)
    {
        var i = first;
        while (i + 1 < tokens.Count && text[tokens[i + 1].Start] == '.'
            && tokens[i] is { Kind: TokenKind.Word, Capital: true, Length: <= 2 })
        {
            i += 2;
            if (i < tokens.Count && tokens[i].Kind == TokenKind.Dash) i++;
        }
        return i > first + 2 ? i : first;
    }
}
