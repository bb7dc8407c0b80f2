namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads long names of bodies that a scan has damaged in one word: a letter wrong, missing or doubled, a mark inside a word, or specks
/// between words. Names of fewer than three words are too like each other for that.
/// </summary>
internal sealed class DamagedNames
{
    private const int MinWords = 3;

    // shorter words that differ by a letter are mostly two words of the language
    private const int MinLetters = 6;

    private readonly Node _root = new();
    private readonly int _comma;

    public DamagedNames(Lexicon lexicon, IEnumerable<Name> names)
    {
        _comma = lexicon.Intern(",");
        var tokens = new List<Token>();
        foreach (var name in names)
        {
            if (name.Exact || name.Ids is not [{ Type: EntityType.Agency }, ..]) continue;
            Tokenizer.Tokenize(name.Text, lexicon, tokens);
            tokens.RemoveAll(token => token.Kind == TokenKind.Dash || token.Word == _comma);
            if (tokens.Count < MinWords) continue;
            var node = _root;
            foreach (var token in tokens) node = node.Add(token.Word, name.Text[token.Start..token.End].ToLowerInvariant());
            node.Name ??= name;
        }
    }

    /// <summary>The longest such name at a token and the token past it; an end of 0 where there is none.</summary>
    public (Name? Name, int End) At(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (node, words, damaged, i) = (_root, 0, false, at);
        (Name? Name, int End) found = (null, 0);
        while (i < tokens.Count)
        {
            var token = tokens[i];
            if (words > 0 && (token.Kind == TokenKind.Dash || token.Word == _comma && words > 1))
            {
                i++;
                continue;
            }
            if (words > 0 && text[token.Start] == '^')
            {
                (damaged, i) = (true, i + 1);
                continue;
            }
            if (node.Find(token.Word) is { } next) i++;
            else if (damaged || Damaged(text, tokens, ref i, node) is not { } mended) break;
            else (next, damaged) = (mended, true);
            (node, words) = (next, words + 1);
            if (node.Name is { } name && damaged && words >= MinWords) found = (name, i);
        }
        return found;
    }

    private Node? Damaged(ReadOnlySpan<char> text, List<Token> tokens, ref int i, Node node)
    {
        // "L,embaga": a mark inside a word
        if (i + 2 < tokens.Count && tokens[i].Kind == TokenKind.Word && tokens[i + 1] is { Kind: TokenKind.Punctuation, Joined: true }
            && tokens[i + 2] is { Kind: TokenKind.Word, Joined: true })
        {
            var first = text[tokens[i].Start..tokens[i].End];
            var rest = text[tokens[i + 2].Start..tokens[i + 2].End];
            foreach (var (word, child) in node.OfLength(first.Length + rest.Length))
                if (word.AsSpan().StartsWith(first, StringComparison.OrdinalIgnoreCase)
                    && word.AsSpan().EndsWith(rest, StringComparison.OrdinalIgnoreCase))
                {
                    i += 3;
                    return child;
                }
        }
        if (tokens[i] is not { Kind: TokenKind.Word, Capital: true, Length: >= MinLetters - 1 }) return null;
        // hundreds of words begin names: one that other names hold is hardly any of them damaged
        if (node == _root && tokens[i].Word != Lexicon.Unknown) return null;
        var written = text[tokens[i].Start..tokens[i].End];
        for (var length = Math.Max(MinLetters, written.Length - 1); length <= written.Length + 1; length++)
            foreach (var (word, child) in node.OfLength(length))
                if (Letters.DifferByOne(word, written))
                {
                    i++;
                    return child;
                }
        return null;
    }

    private sealed class Node
    {
        private static readonly List<(string Word, Node Child)> None = [];

        private readonly Dictionary<int, Node> _byWord = [];

        // hundreds of words may begin names; most are too long or too short to be the one that a scan has damaged
        private readonly List<List<(string Word, Node Child)>> _byLength = [];

        public Name? Name { get; set; }

        public Node? Find(int word) => word == Lexicon.Unknown ? null : _byWord.GetValueOrDefault(word);

        public Node Add(int word, string written)
        {
            if (_byWord.TryGetValue(word, out var child)) return child;
            _byWord.Add(word, child = new Node());
            while (_byLength.Count <= written.Length) _byLength.Add(None);
            if (_byLength[written.Length].Count == 0) _byLength[written.Length] = [];
            _byLength[written.Length].Add((written, child));
            return child;
        }

        public List<(string Word, Node Child)> OfLength(int length) => length < _byLength.Count ? _byLength[length] : None;
    }
}
