using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The words of each law's and agency's names, to judge whether words that are no known name, letter by letter, still mean it:
/// a title misquoted, cut short or half translated.
/// </summary>
internal sealed class KnownWords
{
    // the share of a writing's words that must be words of the name, and how many at least
    private const double MinShare = 0.65;
    private const int MinShared = 2;
    private readonly Keywords _keywords;
    private readonly Dictionary<EntityId, HashSet<int>> _words = [];
    private readonly HashSet<int> _ofTreaties;

    public KnownWords(Lexicon lexicon, Keywords keywords, Vocabulary vocabulary)
    {
        _keywords = keywords;
        var tokens = new List<Token>();
        foreach (var entry in vocabulary.Entries)
        {
            if (entry.Id.Type is not (EntityType.Law or EntityType.Agency)) continue;
            var words = new HashSet<int>();
            foreach (var name in entry.Names.All.Concat(entry.Title.All))
            {
                Tokenizer.Tokenize(name, lexicon, tokens);
                foreach (var token in tokens)
                    if (IsContent(token)) words.Add(token.Word);
            }
            if (words.Count > 0) _words.Add(entry.Id, words);
        }
        Treaties = [.. _words.Keys.Where(id => id.IsTreaty).Order()];
        _ofTreaties = lexicon.InternAll(Keywords.Words("OfTreaties"));
    }

    /// <summary>The treaties and ASEAN instruments.</summary>
    public IReadOnlyList<EntityId> Treaties { get; }

    /// <summary>Whether a token is a word that tells names apart.</summary>
    public bool IsContent(Token token) =>
        token.Kind == TokenKind.Word && token.Word != Lexicon.Unknown && !_keywords.Connectors.Contains(token.Word);

    /// <summary>Whether a word is one of an entity's names.</summary>
    public bool Has(EntityId id, int word) => _words.TryGetValue(id, out var words) && words.Contains(word);

    /// <summary>How many of the words from one token to another are words of an entity; 0 where they are too few to mean it.</summary>
    public int Shared(EntityId id, List<Token> tokens, int first, int end)
    {
        if (!_words.TryGetValue(id, out var words)) return 0;
        var (shared, all) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || _keywords.Connectors.Contains(tokens[i].Word)) continue;
            all++;
            if (words.Contains(tokens[i].Word)) shared++;
        }
        return shared >= MinShared && shared >= MinShare * all ? shared : 0;
    }

    /// <summary>Whether one of the words from one token to another is in the names of an entity, and no word of treaties in general: "Konvensi
    /// Perserikatan Bangsa-Bangsa" tells of none.</summary>
    public bool IsTold(EntityId id, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!_ofTreaties.Contains(tokens[i].Word) && IsContent(tokens[i]) && Has(id, tokens[i].Word)) return true;
        return false;
    }

    /// <summary>How many words an entity's names have.</summary>
    public int Count(EntityId id) => _words.TryGetValue(id, out var words) ? words.Count : 0;
}
