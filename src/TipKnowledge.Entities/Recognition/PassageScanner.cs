using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds in one pass over a passage's tokens what names a law, agency, country, organisation or place: at each token the longest of what
/// the citation grammar, the gazetteer and the patterns read there. Immutable after construction, safe to share between threads.
/// </summary>
internal sealed class PassageScanner
{
    // a family or given name as often as a country
    private static readonly string[] PersonNames = ["Chad", "Jordan", "Georgia", "Israel", "Malta", "Kuba", "Mali", "Niger"];

    private readonly Lexicon _lexicon = new();
    private readonly Keywords _keywords;
    private readonly TokenMender _mender;
    private readonly Gazetteer _gazetteer;
    private readonly AgencyGrammar _agencies;
    private readonly ActingBodyRule _actingBodies;
    private readonly LawReader _laws;
    private readonly PinpointRule _pinpoints;
    private readonly VariantNameRule _variants;
    private readonly UnitOfAgencyRule _units;
    private readonly HashSet<int> _personNames;
    private readonly HashSet<int> _universities;
    private readonly HashSet<int> _newspapers;
    private readonly int _new;

    public PassageScanner(Vocabulary vocabulary)
    {
        _keywords = new Keywords(_lexicon);
        _mender = new TokenMender(_lexicon, _keywords);
        _gazetteer = new Gazetteer(_lexicon, vocabulary);
        var run = new CapitalRun(_lexicon, _keywords, _gazetteer);
        _agencies = new AgencyGrammar(_lexicon, _keywords, _gazetteer, run);
        _actingBodies = new ActingBodyRule(_lexicon);
        _pinpoints = new PinpointRule(_keywords);
        var known = new KnownWords(_lexicon, _keywords, vocabulary);
        _laws = new LawReader(_lexicon, _keywords, _gazetteer, run, known, vocabulary);
        _variants = new VariantNameRule(_keywords, known);
        _units = new UnitOfAgencyRule(vocabulary);
        _personNames = [.. PersonNames.Select(name => _lexicon.Intern(name))];
        _universities = [.. "universitas university universiti".Split(' ').Select(word => _lexicon.Intern(word))];
        _newspapers = [.. "daily times herald post today".Split(' ').Select(word => _lexicon.Intern(word))];
        _new = _lexicon.Intern("New");
    }

    /// <summary>Splits a text into tokens; the list is cleared first.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        Tokenizer.Tokenize(text, _lexicon, tokens);
        _mender.Mend(text, tokens);
    }

    /// <summary>The parts of a law's name, for a rule that looks for one alone.</summary>
    public LawNameParts LawNames => _laws.Parts;

    /// <summary>What names something, by place, without overlaps.</summary>
    public List<Finding> Scan(Passage passage, List<Token> tokens)
    {
        var text = passage.Text.AsSpan();
        var findings = new List<Finding>();
        var pinpoints = new List<(int First, int End)>();
        var cited = new List<Finding>();
        for (var i = 0; i < tokens.Count;)
        {
            if (_pinpoints.End(text, tokens, i) is var pinpointEnd && pinpointEnd > i)
            {
                pinpoints.Add((i, pinpointEnd));
                i = pinpointEnd;
                continue;
            }
            if (!tokens[i].IsName || !tokens[i].Capital && tokens[i].Length > 1 && !Starts(tokens[i].Word))
            {
                i++;
                continue;
            }
            i = ScanAt(passage, text, tokens, i, findings, cited);
        }
        findings = _units.Apply(_variants.Apply(text, tokens, findings));
        _pinpoints.Attach(text, tokens, findings, pinpoints);
        return findings;
    }

    // what starts with a lower-case word is a name of the lists or a kind of law, or fused of both: "permenkumham"
    private bool Starts(int word) => _gazetteer.Starts(word) || _laws.Starts(word);

    private int ScanAt(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int i, List<Finding> findings, List<Finding> cited)
    {
        if (_laws.Certain(text, tokens, i) is { } certain)
        {
            findings.Add(certain);
            return certain.End;
        }
        cited.Clear();
        var lawEnd = _laws.Numbered(text, tokens, i, cited);
        var best = _laws.Named(text, tokens, i, FromGazetteer(text, tokens, i), cited.Count > 0);
        best = Finding.Longer(best, _actingBodies.Read(passage, text, tokens, i));
        // a body of the vocabulary is what it is there, even where its words could go on, unless a region follows: "DPRD Kabupaten Brebes"
        if (best is null || best.Type == EntityType.Country || best.Type == EntityType.Agency
            && _agencies.GoesOn(text, tokens, i, best.End)) best = Finding.Longer(best, _agencies.Read(text, tokens, i));
        if (best is { Type: EntityType.Agency } && _laws.OfAgency(text, tokens, best) is { } instrument) best = instrument;
        if (cited.Count > 0 && (best is null || lawEnd >= best.End))
        {
            findings.AddRange(cited);
            return lawEnd;
        }
        if (best is null) return i + 1;
        if (best.Region.Length > 0)
        {
            findings.Add(best);
            findings.Add(best with { First = best.End + 1, End = best.End + 2, NameEnd = best.End + 2, RegionOf = best });
            return best.End + 3;
        }
        if (best.Candidates.Count > 0 || best.Law is not null || best.Slug.Length > 0 || best.Type == EntityType.Agency) findings.Add(best);
        return best.End;
    }

    private Finding? FromGazetteer(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (name, end) = _gazetteer.At(text, tokens, at);
        if (name is null) return null;
        if (name.Ids.Count == 0) return new Finding(EntityType.Place, at, end);
        var type = name.Ids[0].Type;
        if (type == EntityType.Country && IsPartOfAName(tokens, at, end)) return null;
        if (type == EntityType.Country && IsPartOfAnAddress(text, tokens, at, end)) return null;
        var finding = new Finding(type, at, end) { Candidates = name.Ids, NameEnd = end, NeedsCountry = name.NeedsCountry };
        if (type == EntityType.Law) return _laws.Listed(text, tokens, finding);
        if (type != EntityType.Agency || name.Ids.All(id => id.Value is "agency:int/asean" or "agency:int/un")) return finding;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        var isCommon = _agencies.IsCommonName(tokens, at, name);
        if (tail == end && (isCommon || name.NeedsCountry)
            && _agencies.OfUnknownCountry(text, tokens, at, end, name.NeedsCountry) is { } foreign) return foreign;
        return tail == end || country is { Value: not "country:ID" }
            && !isCommon ? finding : finding with { End = tail, NamedCountry = country };
    }

    private bool IsPartOfAName(List<Token> tokens, int at, int end)
    {
        if (at > 0 && tokens[at - 1].Word == _new && tokens[at - 1].Capital) return true;
        if (at > 0 && tokens[at - 1].Capital && _universities.Contains(tokens[at - 1].Word) || at > 1 && tokens[at - 1].Word == _keywords.Of
            && _universities.Contains(tokens[at - 2].Word)) return true;
        if (end < tokens.Count && tokens[end].Capital && _newspapers.Contains(tokens[end].Word)) return true;
        if (end - at > 1 || !_personNames.Contains(tokens[at].Word)) return false;
        return at > 0 && IsGivenName(tokens[at - 1]) || end < tokens.Count && IsGivenName(tokens[end]);
    }

    // "di-kamboja-naik": a word of an address that a line break or a space has cut in two
    private static bool IsPartOfAnAddress(ReadOnlySpan<char> text, List<Token> tokens, int at, int end) =>
        char.IsLower(text[tokens[at].Start])
        && (at > 0 && tokens[at].Joined && tokens[at - 1] is { Kind: TokenKind.Dash, Joined: true } || end + 1 < tokens.Count
            && tokens[end] is { Kind: TokenKind.Dash, Joined: true } && tokens[end + 1].Joined);

    private static bool IsGivenName(Token token) => token is { Kind: TokenKind.Word, Capital: true, Word: Lexicon.Unknown };
}
