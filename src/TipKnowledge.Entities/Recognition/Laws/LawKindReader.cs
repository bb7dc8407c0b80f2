using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the kind of instrument that a citation begins with, in every writing of <c>law-kinds.tsv</c>.</summary>
internal sealed class LawKindReader
{
    private const int MaxAbbreviation = 4;
    private const int MaxBracketed = 8;
    private const int MaxStateTokens = 5;

    // shorter rests are endings of words: "permen"
    private const int MinMinistry = 2;

    private static readonly (string Written, string Code)[] FusedKinds =
        [.. JurisdictionTable.Rows("fused-kinds", 2).Select(row => (row.Fields[0], row.Fields[1]))];

    private readonly NameTrie _trie;
    private readonly List<LawKind> _table = [];
    private readonly HashSet<int> _marks;
    private readonly int _republic, _indonesia, _ri, _serikat;

    public LawKindReader(Lexicon lexicon, Keywords keywords)
    {
        (_marks, _serikat) = (keywords.NumberMark, lexicon.Intern("Serikat"));
        _trie = new NameTrie(lexicon);
        foreach (var kind in LawKinds.All)
        {
            foreach (var writing in kind.Writings)
            {
                _trie.Add(writing, _table.Count);
                if (Dotted(writing) is not { } dotted) continue;
                _trie.Add(dotted, _table.Count);
                _trie.Add(dotted.TrimEnd('.'), _table.Count);
            }
            _table.Add(kind);
        }
        (_republic, _indonesia, _ri) = (lexicon.Intern("Republik"), lexicon.Intern("Indonesia"), lexicon.Intern("RI"));
    }

    /// <summary>Whether a kind may start with a word.</summary>
    public bool Starts(int word) => _trie.Starts(word);

    /// <summary>Whether a kind is written at a token, whatever its letters' case.</summary>
    public bool IsAt(List<Token> tokens, int at) => _trie.Longest(tokens, at).End != 0;

    /// <summary>The kind of instrument written at a token, and the token past it.</summary>
    public (LawKind? Kind, int End) At(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (index, end) = _trie.Longest(tokens, at);
        if (end == 0) return (null, at);
        var kind = _table[index];
        if (kind.Capital && !tokens[at].Capital) return (null, at);
        // "Pp" is no regulation
        var written = text[tokens[at].Start..tokens[at].End];
        var isWord = written.Length <= 2 && end == at + 1 && char.IsLower(written[^1]);
        return isWord && !written.Equals("uu", StringComparison.OrdinalIgnoreCase) ? (null, at) : (kind, end);
    }

    /// <summary>The token past a country or an abbreviation in brackets behind a kind: <c>RI</c>, <c>(UU)</c>.</summary>
    public int PastRepublic(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at + 2 < tokens.Count && text[tokens[at].Start] == '(' && text[tokens[at + 2].Start] == ')'
            && tokens[at + 1] is { Kind: TokenKind.Word, Capital: true, Length: <= MaxBracketed }) at += 3;
        else at = PastState(text, tokens, at);
        // "Peraturan Pemerintah, No. 2 tahun 1959"
        if (at + 1 < tokens.Count && text[tokens[at].Start] == ',' && _marks.Contains(tokens[at + 1].Word)) return at + 1;
        if (at < tokens.Count && tokens[at].Word == _ri) return at + 1;
        return at + 1 < tokens.Count && tokens[at].Word == _republic && tokens[at + 1].Word == _indonesia ? at + 2 : at;
    }

    /// <summary>The kind and issuer that stand in one word: <c>Permenkumham</c>, <c>PermenPPPA</c>, <c>Kepmenaker</c>.</summary>
    public static LawKind? Fused(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var written = text[tokens[at].Start..tokens[at].End];
        foreach (var (opening, code) in FusedKinds)
        {
            if (!written.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            if (code[^1] == '-' && written.Length < opening.Length + MinMinistry) continue;
            return new LawKind("id", code + written[opening.Length..].ToString().ToLowerInvariant()) { Compound = true };
        }
        return null;
    }

    // "(Republik Indonesia Jogyakarta)"; the laws of the federal republic had numbers of their own
    private int PastState(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || text[tokens[at].Start] != '(' || tokens[at + 1].Word != _republic) return at;
        for (var i = at + 2; i < tokens.Count && i - at <= MaxStateTokens; i++)
        {
            if (text[tokens[i].Start] == ')') return i + 1;
            if (tokens[i].Word == _serikat || tokens[i].Kind != TokenKind.Word) return at;
        }
        return at;
    }

    // "UU" is also written "U.U.", "Ketetapan MPRS" also "Ketetapan M.P.R.S."
    private static string? Dotted(string writing)
    {
        var words = writing.Split(' ');
        var dotted = false;
        for (var i = 0; i < words.Length; i++)
        {
            // "TAP" and "SE" are no initials
            if (words[i].Length is < 2 or > MaxAbbreviation || words[i] is "TAP" or "SE") continue;
            if (!words[i].All(char.IsAsciiLetterUpper)) continue;
            (words[i], dotted) = (string.Join('.', words[i].ToCharArray()) + ".", true);
        }
        return dotted ? string.Join(' ', words) : null;
    }
}
