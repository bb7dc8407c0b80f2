using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Tells by the words around it whether a country's name is the country, or a part of a person's, a paper's or a university's name.
/// </summary>
internal sealed class CountryContext
{
    // "nama gadisnya adalah Ireland": the word that says so stands this near before
    private const int NameWords = 3;

    private readonly HashSet<int> _persons, _titles, _naming, _universities, _newspapers, _new;
    private readonly string[] _glued;
    private readonly int _of;

    public CountryContext(Lexicon lexicon)
    {
        var rows = Table.Roles("country-words");
        HashSet<int> Words(string role) => lexicon.InternAll(rows[role]);
        (_persons, _titles, _naming) = (Words("Persons"), Words("Titles"), Words("Naming"));
        (_universities, _newspapers, _new) = (Words("Universities"), Words("Newspapers"), Words("New"));
        _glued = rows["Glued"];
        _of = lexicon.Intern("of");
    }

    /// <summary>Whether the name from one token to another is no country where it stands.</summary>
    public bool IsOther(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at, int end) =>
        IsPartOfAName(tokens, at, end) || IsPartOfAnAddress(text, tokens, at, end) || IsPerson(tokens, at, end)
        || IsWord(passage, text, tokens, at, end);

    /// <summary>How many letters of a token are a preposition that a country's name follows without a space, "diLaos"; 0 where none
    /// is.</summary>
    public int Preposition(ReadOnlySpan<char> word)
    {
        foreach (var preposition in _glued)
            if (word.Length > preposition.Length + 3 && word.StartsWith(preposition, StringComparison.Ordinal)
                && char.IsUpper(word[preposition.Length]) && char.IsLower(word[preposition.Length + 1])) return preposition.Length;
        return 0;
    }

    private bool IsPartOfAName(List<Token> tokens, int at, int end)
    {
        var before = at > 0 ? tokens[at - 1] : default;
        if (before.Capital && (_new.Contains(before.Word) || _universities.Contains(before.Word))) return true;
        if (at > 1 && tokens[at - 1].Word == _of && _universities.Contains(tokens[at - 2].Word)) return true;
        return end < tokens.Count && tokens[end].Capital && _newspapers.Contains(tokens[end].Word);
    }

    private bool IsPerson(List<Token> tokens, int at, int end)
    {
        if (end - at > 1) return false;
        if (at > 0 && _titles.Contains(tokens[at - 1].Word)) return true;
        if (!_persons.Contains(tokens[at].Word)) return false;
        for (var i = at - 1; i >= 0 && i >= at - NameWords; i--)
            if (_naming.Contains(tokens[i].Word)) return true;
        return at > 0 && IsGivenName(tokens[at - 1]) || end < tokens.Count && IsGivenName(tokens[end]);
    }

    // the short form of a country that is a word of the other language, or of any heading in capitals: "AS"
    private static bool IsWord(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end - at > 1 || !text[tokens[at].Start..tokens[at].End].SequenceEqual("AS")) return false;
        return passage.Language == Language.English || at > 0 && IsShouted(text, tokens[at - 1])
            || end < tokens.Count && IsShouted(text, tokens[end]);
    }

    private static bool IsShouted(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && token.Length > 4 && Letters.IsUpper(text, token);

    // "di-kamboja-naik": a word of an address that a line break or a space has cut in two
    private static bool IsPartOfAnAddress(ReadOnlySpan<char> text, List<Token> tokens, int at, int end) =>
        char.IsLower(text[tokens[at].Start])
        && (at > 0 && tokens[at].Joined && tokens[at - 1] is { Kind: TokenKind.Dash, Joined: true }
            || end + 1 < tokens.Count && tokens[end] is { Kind: TokenKind.Dash, Joined: true } && tokens[end + 1].Joined);

    private static bool IsGivenName(Token token) => token is { Kind: TokenKind.Word, Capital: true, Word: Lexicon.Unknown };
}
