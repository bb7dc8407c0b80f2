using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>All writings of the vocabulary's entities, and those that follow from them by rule, in one trie.</summary>
internal sealed class Gazetteer
{
    // shorter lower-case words are also words of the language: "chad", "mali", "turki"
    private const int MinLowerCase = 6;

    private static readonly HashSet<string> WordsOfLanguage = new(Table.Roles("name-words")["Words"], StringComparer.OrdinalIgnoreCase);

    private readonly NameTrie _trie;
    private readonly List<Name> _names = [];

    public Gazetteer(Lexicon lexicon, Vocabulary vocabulary)
    {
        _trie = new NameTrie(lexicon);
        foreach (var forbid in vocabulary.Corrections.Forbids)
            if (forbid.Document is null) NameOf(forbid.Written);
        var forbidden = _names.Count;
        foreach (var entry in vocabulary.Entries)
            foreach (var (text, demonym) in Writings.Of(entry))
            {
                var index = NameOf(text);
                if (index < forbidden) continue;
                var name = _names[index];
                // what is the country's name in one language may be a demonym in the other: "Filipina"
                name.Demonym |= demonym && !name.Ids.Contains(entry.Id);
                if (!name.Ids.Contains(entry.Id)) name.Ids.Add(entry.Id);
            }
        AddForeign(vocabulary, forbidden);
    }

    /// <summary>The longest name at a token that is written as such a name may be, and the token past it; an end of 0 where there is
    /// none.</summary>
    public (Name? Name, int End) At(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (index, end) = _trie.Longest(tokens, at);
        if (end == 0) return (null, 0);
        var name = _names[index];
        return IsWritten(name, text, tokens, at, end) ? (name, end) : (null, 0);
    }

    /// <summary>All writings.</summary>
    public IReadOnlyList<Name> Names => _names;

    /// <summary>The country that one word names; <see langword="null"/> where it names none.</summary>
    public Name? CountryOf(int word) => word != Lexicon.Unknown && _trie.Single(word) is { } index
        && _names[index] is { Ids: [{ Type: EntityType.Country }, ..] } name ? name : null;

    /// <summary>Whether any name starts with a word.</summary>
    public bool Starts(int word) => _trie.Starts(word);

    /// <summary>The agency whose name or office starts at a token, whatever its letters' case; Indonesia's where several countries have
    /// one.</summary>
    public EntityId? AgencyAt(List<Token> tokens, int at)
    {
        var (index, end) = _trie.Longest(tokens, at);
        if (end == 0) return null;
        EntityId? foreign = null;
        foreach (var id in _names[index].Ids)
        {
            if (id.Type != EntityType.Agency) continue;
            if (id.IsOf("id")) return id;
            foreign ??= id;
        }
        return foreign;
    }

    // of the names without their country only those that name nothing by themselves need it
    private void AddForeign(Vocabulary vocabulary, int forbidden)
    {
        var foreign = new ForeignNames(vocabulary);
        var known = _names.Count;
        foreach (var entry in vocabulary.Entries)
            foreach (var text in foreign.Of(entry))
            {
                var index = NameOf(text);
                if (index < forbidden) continue;
                if (index >= known) _names[index].NeedsCountry = true;
                if (!_names[index].Ids.Contains(entry.Id)) _names[index].Ids.Add(entry.Id);
            }
    }

    private int NameOf(string text)
    {
        var index = _trie.Add(text, _names.Count);
        if (index == _names.Count) _names.Add(new Name(text));
        return index;
    }

    private static bool IsWritten(Name name, ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        var written = text[tokens[at].Start..tokens[end - 1].End];
        if (name.Exact)
        {
            if (written.Equals(name.Text, StringComparison.Ordinal)) return !IsCurrency(text, tokens, end);
            // "Asean", "Actip": longer short forms are also written as names; "LpSK" is misread
            if (!char.IsUpper(written[0])) return false;
            return written.Length >= 5 || written.Length == 4 && char.IsUpper(written[2]) && char.IsUpper(written[3]);
        }
        if (end - at == 1 || name.Single)
        {
            if (char.IsUpper(written[0])) return true;
            return written.Length >= MinLowerCase && name.Ids.Count > 0 && name.Ids[0].Type is EntityType.Country or EntityType.Agency
                && !WordsOfLanguage.Contains(name.Text);
        }
        if (tokens[at].Capital) return true;
        // "layanan terpadu satu atap" in small letters is what the words say, and no body
        return end - at >= 3 && (name.Ids is not [{ Type: EntityType.Agency }, ..] || written.IndexOfAnyInRange('A', 'Z') >= 0);
    }

    // US$ 5,000
    private static bool IsCurrency(ReadOnlySpan<char> text, List<Token> tokens, int end) =>
        end < tokens.Count && tokens[end].Joined && text[tokens[end].Start] is '$';
}
