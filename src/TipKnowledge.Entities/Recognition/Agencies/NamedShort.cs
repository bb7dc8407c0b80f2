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
        if (i >= tokens.Count || !words.Further.Contains(tokens[i].Word) && tokens[i].Word != _yang && tokens[i].Word != _dalam
            && tokens[i].Word != _untuk) return default;
        for (var from = i; i < tokens.Count && i - from < MaxBefore && !words.Further.Contains(tokens[i].Word); i++)
            if (text[tokens[i].Start] is '.' or ';' or ')') return default;
        if (i >= tokens.Count || !words.Further.Contains(tokens[i].Word)) return default;
        for (var from = i; i < tokens.Count && i - from < MaxBefore && !words.Named.Contains(tokens[i].Word); i++)
            if (text[tokens[i].Start] is '.' or ';' or ')' or ',') return default;
        if (i >= tokens.Count || !words.Named.Contains(tokens[i].Word)) return default;
        return Name(text, tokens, i + 1);
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
            while (own < end && !text[tokens[own].Start..tokens[own].End].SequenceEqual(text[tokens[close].Start..tokens[close].End])) own++;
            if (own++ >= end) return default;
        }
        return close > end + 2 && close < tokens.Count && text[tokens[close].Start] == ')' ? (end + 1, close) : default;
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
        while (i + 1 < tokens.Count && tokens[i] is { Kind: TokenKind.Word, Capital: true, Length: <= 2 } && text[tokens[i + 1].Start] == '.')
        {
            i += 2;
            if (i < tokens.Count && tokens[i].Kind == TokenKind.Dash) i++;
        }
        return i > first + 2 ? i : first;
    }
}
