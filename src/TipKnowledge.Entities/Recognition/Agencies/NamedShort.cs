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

    private (int First, int End) Name(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && i - at < MaxFiller
            && (words.Filler.Contains(tokens[i].Word) || text[tokens[i].Start] is '"' or '“' or '”' or '\'' or ':')) i++;
        var first = i;
        while (i < tokens.Count && i - first < MaxWords && tokens[i] is { Kind: TokenKind.Word, Capital: true }) i++;
        return i > first ? (first, i) : default;
    }
}
