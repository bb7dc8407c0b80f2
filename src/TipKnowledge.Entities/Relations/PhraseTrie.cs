namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Phrases as paths of words in lower case. Between two words of a phrase there may be spaces, hyphens and what a scan or a converter leaves; a
/// slash is a word of its own, without spaces. Immutable after construction.
/// </summary>
internal sealed class PhraseTrie
{
    // no phrase has longer words
    private const int LongestWord = 40;

    private readonly Dictionary<string, PhraseTrie> _words = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, PhraseTrie Node)> _beginnings = [];
    private readonly Dictionary<string, PhraseTrie>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<char> _firsts = [];
    private bool _isEnd;

    /// <summary>Makes a trie without phrases.</summary>
    public PhraseTrie() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase; an asterisk at its end stands for the rest of a word.</summary>
    public void Add(string phrase)
    {
        var isOpen = phrase.EndsWith('*');
        var node = this;
        var parts = (isOpen ? phrase[..^1] : phrase).Replace("/", " / ", StringComparison.Ordinal)
            .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++) node = node.Child(parts[i], isOpen && i == parts.Length - 1);
        node._isEnd = true;
    }

    /// <summary>Adds the ends of all phrases that begin at a place, which is the first character of a word.</summary>
    public void Ends(ReadOnlySpan<char> text, int at, List<int> ends)
    {
        // most words begin no phrase, and their first letter tells it
        if (!_firsts.Contains(char.ToLowerInvariant(text[at]))) return;
        Span<char> lower = stackalloc char[LongestWord];
        var end = WordEnd(text, at);
        if (end - at > LongestWord) return;
        var word = lower[..text[at..end].ToLowerInvariant(lower)];
        if (_lookup.TryGetValue(word, out var next)) next.Follow(text, end, ends);
        foreach (var (beginning, node) in _beginnings)
            if (word.StartsWith(beginning, StringComparison.Ordinal)) node.Follow(text, end, ends);
    }

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c);

    /// <summary>The end of the word, or the slash, at a place.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '/') return at + 1;
        while (at < text.Length && IsWord(text[at])) at++;
        return at;
    }

    private void Follow(ReadOnlySpan<char> text, int end, List<int> ends)
    {
        if (_isEnd) ends.Add(end);
        if (_words.Count == 0 && _beginnings.Count == 0) return;
        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '^' or '_' or '*' or '-')) next++;
        if (next < text.Length && (IsWord(text[next]) && (next > end || text[end - 1] == '/') || text[next] == '/' && next == end)) Ends(text, next, ends);
    }

    private PhraseTrie Child(string word, bool isOpen)
    {
        _firsts.Add(word[0]);
        if (!isOpen)
        {
            if (!_words.TryGetValue(word, out var child)) _words.Add(word, child = new PhraseTrie());
            return child;
        }
        var known = _beginnings.Find(beginning => beginning.Beginning == word).Node;
        if (known is null) _beginnings.Add((word, known = new PhraseTrie()));
        return known;
    }
}
