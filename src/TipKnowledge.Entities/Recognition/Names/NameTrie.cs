namespace TipKnowledge.Entities.Recognition;

/// <summary>Names as paths of words; finds the longest that starts at a token, in time linear in its length.</summary>
internal sealed class NameTrie(Lexicon lexicon)
{
    private const int Root = 0;

    // a comma behind fewer words parts the items of a list
    private const int MinWordsBeforeComma = 2;

    private readonly int _comma = lexicon.Intern(",");

    private readonly Dictionary<(int Node, int Word), int> _children = [];
    private readonly Dictionary<int, int> _values = [];

    // the first word decides most often that no name starts here: an array answers faster than a dictionary
    private int[] _first = [];
    private readonly List<Token> _tokens = [];
    private int _nodes = 1;

    /// <summary>Adds a name; the value of one that is already there is returned and kept.</summary>
    public int Add(string name, int value)
    {
        var node = Walk(name);
        if (_values.TryGetValue(node, out var known)) return known;
        _values.Add(node, value);
        return value;
    }

    /// <summary>The longest name that starts at a token: its value and the token past its end; an end of 0 where there is none.</summary>
    public (int Value, int End) Longest(List<Token> tokens, int start)
    {
        var (value, end, node, words) = (0, 0, Root, 0);
        for (var i = start; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Address) break;
            if (token.Kind == TokenKind.Dash)
            {
                if (node == Root) break;
                continue;
            }
            // "Mencegah, Menindak, dan Menghukum" is written with one comma, two or none
            if (token.Word == _comma && words >= MinWordsBeforeComma) continue;
            if (token.Word == Lexicon.Unknown) break;
            if (node == Root)
            {
                if (token.Word >= _first.Length || (node = _first[token.Word]) == Root) break;
            }
            else if (!_children.TryGetValue((node, token.Word), out node))
            {
                break;
            }
            words++;
            if (_values.TryGetValue(node, out var found)) (value, end) = (found, i + 1);
        }
        return (value, end);
    }

    /// <summary>The value of the name that is one word; <see langword="null"/> where there is none.</summary>
    public int? Single(int word) => Starts(word) && _values.TryGetValue(_first[word], out var value) ? value : null;

    /// <summary>Whether any name starts with a word.</summary>
    public bool Starts(int word) => (uint)word < (uint)_first.Length && _first[word] != Root;

    private int Walk(string name)
    {
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) InternWords(word);
        Tokenizer.Tokenize(name, lexicon, _tokens);
        var node = Root;
        foreach (var token in _tokens)
        {
            if (token.Kind == TokenKind.Dash || token.Word == _comma) continue;
            if (!_children.TryGetValue((node, token.Word), out var next))
            {
                next = _nodes++;
                _children.Add((node, token.Word), next);
                if (node == Root) AddFirst(token.Word, next);
            }
            node = next;
        }
        return node;
    }

    private void AddFirst(int word, int node)
    {
        if (word == Lexicon.Unknown) return;
        if (word >= _first.Length) Array.Resize(ref _first, Math.Max(word + 1, 2 * _first.Length));
        _first[word] = node;
    }

    private void InternWords(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length)
        {
            var start = i++;
            if (char.IsLetterOrDigit(word[start]))
                while (i < word.Length && char.IsLetterOrDigit(word[i])) i++;
            lexicon.Intern(word[start..i]);
        }
    }
}
