namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Parts the words of citations that have lost their spaces (<c>UndangUndang</c>, <c>No.21Tahun2007</c>, <c>3Peraturan</c>, a note's
/// number behind a year) and joins those that a reader of scans has torn (<c>T ahun</c>, <c>N o.</c>). What stands in the text stays:
/// only where tokens begin and end changes.
/// </summary>
internal sealed class TokenMender
{
    private const int MaxTorn = 10;
    private const int MinTorn = 5;

    private readonly Lexicon _lexicon;
    private readonly Keywords _keywords;
    private readonly GluedWords _glued;
    private readonly int _undang;
    private readonly bool[] _first = new bool[128];

    public TokenMender(Lexicon lexicon, Keywords keywords)
    {
        (_lexicon, _keywords, _undang) = (lexicon, keywords, lexicon.Intern("undang"));
        foreach (var word in Keywords.Words(nameof(Keywords.Citation)))
            (_first[word[0]], _first[char.ToUpperInvariant(word[0])]) = (true, true);
        _glued = new GluedWords(lexicon, keywords, _first);
    }

    /// <summary>Mends the tokens of a text in place.</summary>
    public void Mend(ReadOnlySpan<char> text, List<Token> tokens)
    {
        var first = 0;
        while (first < tokens.Count && MendAt(text, tokens, first, null) == 0) first++;
        if (first == tokens.Count) return;
        var mended = new List<Token>(tokens.Count - first + 16);
        for (var i = first; i < tokens.Count;)
        {
            var read = MendAt(text, tokens, i, mended);
            if (read == 0) mended.Add(tokens[i]);
            i += Math.Max(read, 1);
        }
        tokens.RemoveRange(first, tokens.Count - first);
        tokens.AddRange(mended);
    }

    // how many tokens were mended; 0 where nothing is to be
    private int MendAt(ReadOnlySpan<char> text, List<Token> tokens, int i, List<Token>? mended)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Punctuation:
                if (text[token.Start] != '.' || !IsBetweenHalves(tokens, i)) return 0;
                mended?.Add(token with { Kind = TokenKind.Dash });
                return 1;
            case TokenKind.Number:
                if (token.Length is not (5 or 6) || i == 0 || !_keywords.YearMark.Contains(tokens[i - 1].Word)) return 0;
                return PartNote(text, token, mended);
            case TokenKind.Word:
                if (token.Word == Lexicon.Unknown && _glued.Part(text, token, mended)) return 1;
                return Torn(text, tokens, i, mended);
            default:
                return 0;
        }
    }

    // UNDANG.UNDANG
    private bool IsBetweenHalves(List<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Count && tokens[i].Joined && tokens[i - 1].Word == _undang
        && tokens[i + 1].Joined && tokens[i + 1].Word == _undang;

    // "Tahun 20073": a year with the number of a note behind it
    private static int PartNote(ReadOnlySpan<char> text, Token token, List<Token>? mended)
    {
        if (!Figures.TryYear(text.Slice(token.Start, 4), out _)) return 0;
        mended?.Add(token with { End = token.Start + 4 });
        mended?.Add(token with { Start = token.Start + 4, Joined = true });
        return 1;
    }

    private int Torn(ReadOnlySpan<char> text, List<Token> tokens, int i, List<Token>? mended)
    {
        var token = tokens[i];
        if (token.Length >= MaxTorn || text[token.Start] >= 128 || !_first[text[token.Start]] || i + 1 >= tokens.Count) return 0;
        var next = PastMarks(text, tokens, i + 1);
        if (next >= tokens.Count || tokens[next] is not { Kind: TokenKind.Word } tail) return 0;
        if (next == i + 1 ? tail.Joined : token.Word != Lexicon.Unknown) return 0;
        var length = token.Length + tail.Length;
        if (length > MaxTorn || _keywords.Citation.Contains(token.Word) || _keywords.Citation.Contains(tail.Word)) return 0;
        Span<char> joined = stackalloc char[MaxTorn];
        text[token.Start..token.End].CopyTo(joined);
        text[tail.Start..tail.End].CopyTo(joined[token.Length..]);
        var word = _lexicon.Find(joined[..length]);
        if (!_keywords.Citation.Contains(word) || length < MinTorn && !IsNumberMark(text, tokens, word, token, next)) return 0;
        mended?.Add(token with { End = tail.End, Word = word });
        return next - i + 1;
    }

    // "Tah.: un"
    private static int PastMarks(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && i - at < 2 && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or ':') i++;
        return i;
    }

    // "N o. 21"
    private bool IsNumberMark(ReadOnlySpan<char> text, List<Token> tokens, int word, Token token, int next) =>
        token.Capital && _keywords.NumberMark.Contains(word) && next + 1 < tokens.Count
        && (tokens[next + 1].Kind == TokenKind.Number || text[tokens[next + 1].Start] == '.');
}
