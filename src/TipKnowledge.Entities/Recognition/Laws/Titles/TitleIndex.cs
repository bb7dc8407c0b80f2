using TipKnowledge.Entities.Registers;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The titles of the laws of the vocabulary and the register, to be looked up behind a kind of law alone: word by word in full, or by some
/// of their words. The words have numbers of their own, so that no other rule takes the words of titles for names. Immutable after
/// construction.
/// </summary>
internal sealed class TitleIndex
{
    private const int Root = 0;
    private const int MaxTokens = 60;

    // words that more titles hold are those of a kind of laws, not of one
    private const int MaxLawsOfPart = 4;

    // a title of fewer words that begins as an amendment's has been cut
    private const int MinWordsOfAnother = 4;

    private readonly Lexicon _lexicon = new();
    private readonly Dictionary<(int Node, int Word), int> _children = [];
    private readonly Dictionary<int, List<TitledLaw>> _laws = [];
    private readonly Dictionary<int, List<TitledLaw>> _byWord = [];
    private readonly List<Token> _tokens = [];
    private readonly HashSet<int> _small;
    private readonly HashSet<int> _ofAnother;
    private int _nodes = 1;

    public TitleIndex(Vocabulary vocabulary)
    {
        _small = _lexicon.InternAll(Keywords.Words(nameof(Keywords.Connectors)).Append("Republik").Append("Indonesia"));
        _ofAnother = _lexicon.InternAll(Keywords.Words(nameof(Keywords.OfAnother)));
        foreach (var entry in vocabulary.Entries)
            if (entry is { Kind: { } kind, Year: { } year, Ratifies.Length: 0, Amends.Length: 0 } && entry.Id.Type == EntityType.Law)
                foreach (var title in entry.Title.Indonesian) Add(entry.Id, kind, year, title);
        foreach (var law in vocabulary.Register.Laws)
            if (law.IsClean && !ChangesAnother(vocabulary.Register, law.Id)) Add(law.Id, law.Kind, law.Year, law.Title);
    }

    /// <summary>The laws whose whole title stands at a token, of the longest such title, and the token past it; none and 0 where no title
    /// does.</summary>
    public (IReadOnlyList<TitledLaw> Laws, int End) At(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (laws, end, node) = ((IReadOnlyList<TitledLaw>)[], 0, Root);
        for (var i = at; i < tokens.Count && i - at < MaxTokens; i++)
        {
            if (!tokens[i].IsName)
            {
                if (i == at || tokens[i].Kind == TokenKind.Address || text[tokens[i].Start] is ';') break;
                continue;
            }
            if (!_children.TryGetValue((node, _lexicon.Find(text[tokens[i].Start..tokens[i].End])), out node)) break;
            if (_laws.TryGetValue(node, out var found)) (laws, end) = (found, i + 1);
        }
        return (laws, end);
    }

    /// <summary>The laws of a kind whose titles hold all words from a token to another; none where a word is no title's.</summary>
    public List<TitledLaw> With(ReadOnlySpan<char> text, List<Token> tokens, int first, int end, string kind)
    {
        var words = new List<int>(end - first);
        List<TitledLaw>? fewest = null;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsName) continue;
            var word = _lexicon.Find(text[tokens[i].Start..tokens[i].End]);
            if (word == Lexicon.Unknown || !_byWord.TryGetValue(word, out var laws)) return [];
            words.Add(word);
            if (fewest is null || laws.Count < fewest.Count) fewest = laws;
        }
        if (fewest is null) return [];
        var holding = fewest.FindAll(law => law.IsOf(kind) && law.Holds(words));
        var content = words.Distinct().Count(word => !_small.Contains(word));
        return holding.Count > MaxLawsOfPart ? [] : holding.FindAll(law => law.IsNamedBy(content));
    }

    // the title of a law that changes another names that one, and is no name itself
    private static bool ChangesAnother(LawRegister register, EntityId law)
    {
        foreach (var change in register.ChangesBy(law))
            if (change.Kind is LawChangeKind.Amends or LawChangeKind.Ratifies or LawChangeKind.Stipulates) return true;
        return false;
    }

    // a title that holds another law's name or kind names that law
    private static bool HoldsALaw(string title)
    {
        var law = title.IndexOf("Undang-Undang", StringComparison.OrdinalIgnoreCase);
        if (law > 0 && title.AsSpan(0, law).EndsWith("Kitab ", StringComparison.OrdinalIgnoreCase)) return false;
        return law >= 0 || title.Contains("Peraturan Pemerintah", StringComparison.OrdinalIgnoreCase);
    }

    private void Add(EntityId id, string kind, int year, string title)
    {
        if (HoldsALaw(title)) return;
        Intern(title);
        Tokenizer.Tokenize(title, _lexicon, _tokens);
        var words = new List<int>(_tokens.Count);
        foreach (var token in _tokens)
            if (token.IsName) words.Add(token.Word);
        if (words.Count == 0 || words.Contains(Lexicon.Unknown) || words.Count < MinWordsOfAnother && _ofAnother.Contains(words[0])) return;
        var law = new TitledLaw(id, kind, year, [.. words], words.Distinct().Count(word => !_small.Contains(word)));
        var node = Root;
        foreach (var word in words)
        {
            if (!_children.TryGetValue((node, word), out var next)) _children.Add((node, word), next = _nodes++);
            node = next;
        }
        if (!_laws.TryGetValue(node, out var laws)) _laws.Add(node, laws = []);
        if (laws.Exists(known => known.Id == id)) return;
        laws.Add(law);
        foreach (var word in words.Distinct())
        {
            if (!_byWord.TryGetValue(word, out var with)) _byWord.Add(word, with = []);
            with.Add(law);
        }
    }

    private void Intern(ReadOnlySpan<char> title)
    {
        for (var i = 0; i < title.Length;)
        {
            var start = i++;
            if (!char.IsLetterOrDigit(title[start])) continue;
            while (i < title.Length && char.IsLetterOrDigit(title[i])) i++;
            _lexicon.Intern(title[start..i]);
        }
    }
}
