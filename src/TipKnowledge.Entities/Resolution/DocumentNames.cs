using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// The names that hold in one document alone: the short forms it defines, the titles it gives to the laws it cites by number, and the full
/// names of bodies whose short form it defines. A document's own names win over the vocabulary's.
/// </summary>
internal sealed class DocumentNames
{
    private readonly Lexicon _lexicon = new();
    private readonly NameTrie _trie;
    private readonly List<(string Text, Resolved Target)> _names = [];

    public DocumentNames() => _trie = new NameTrie(_lexicon);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>Adds a name; of two targets the first holds.</summary>
    public void Add(string text, Resolved target)
    {
        if (_trie.Add(text, _names.Count) == _names.Count) _names.Add((text, target));
    }

    /// <summary>Splits a text into tokens for <see cref="At"/>; the list is cleared first.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens) => Tokenizer.Tokenize(text, _lexicon, tokens);

    /// <summary>The name at a token, its target and the token past it; an end of 0 where there is none.</summary>
    public (Resolved Target, int End) At(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (index, end) = _trie.Longest(tokens, at);
        if (end == 0) return default;
        var (name, target) = _names[index];
        var written = text[tokens[at].Start..tokens[end - 1].End];
        // one word is written as it was defined: an author's ACT is not a verb
        var fits = name.Contains(' ', StringComparison.Ordinal) ? tokens[at].Capital : written.Equals(name, StringComparison.Ordinal);
        return fits ? (target, end) : default;
    }
}
