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
    private readonly LawGrammar _laws;
    private readonly TitleGrammar _titles;
    private readonly ConstitutionGrammar _constitutions;
    private readonly NamedLawGrammar _namedLaws;
    private readonly AgencyGrammar _agencies;
    private readonly ActingBodyRule _actingBodies;
    private readonly PinpointGrammar _pinpoints;
    private readonly InstrumentOfAgencyRule _instruments;
    private readonly TreatyGrammar _treaties;
    private readonly IloGrammar _ilo;
    private readonly BilateralGrammar _bilateral;
    private readonly NameYears _years;
    private readonly CourtDecisionGrammar _decisions;
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
        _years = new NameYears(_keywords);
        var run = new CapitalRun(_lexicon, _keywords, _gazetteer);
        var marks = new LawMarks(_lexicon);
        var kinds = new LawKindReader(_lexicon);
        var numbers = new NumberGrammar(_keywords, marks);
        LawNames = new LawNameParts(_lexicon, _keywords, kinds);
        _laws = new LawGrammar(_lexicon, _keywords, _gazetteer, marks, kinds);
        _titles = new TitleGrammar(_keywords, kinds, numbers, vocabulary);
        _constitutions = new ConstitutionGrammar(_lexicon, numbers);
        _namedLaws = new NamedLawGrammar(_lexicon, _keywords, _gazetteer, run, _years);
        _ilo = new IloGrammar(_lexicon, _keywords);
        _bilateral = new BilateralGrammar(_lexicon, _keywords, _gazetteer, _years);
        _agencies = new AgencyGrammar(_lexicon, _keywords, _gazetteer, run);
        _actingBodies = new ActingBodyRule(_lexicon);
        _pinpoints = new PinpointGrammar(_keywords);
        _instruments = new InstrumentOfAgencyRule(_lexicon, _keywords, marks);
        var known = new KnownWords(_lexicon, _keywords, vocabulary);
        _treaties = new TreatyGrammar(_lexicon, _keywords, _gazetteer, known, _years);
        _decisions = new CourtDecisionGrammar(_lexicon, _keywords, marks);
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
    public LawNameParts LawNames { get; }

    /// <summary>What names something, by place, without overlaps.</summary>
    public List<Finding> Scan(Passage passage, List<Token> tokens)
    {
        var text = passage.Text.AsSpan();
        var findings = new List<Finding>();
        var pinpoints = new List<(int First, int End)>();
        var cited = new List<Finding>();
        for (var i = 0; i < tokens.Count;)
        {
            if (_keywords.Pinpoints.Contains(tokens[i].Word) && _pinpoints.End(text, tokens, i) is var pinpointEnd && pinpointEnd > i + 1)
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
        AttachPinpoints(text, tokens, findings, pinpoints);
        return findings;
    }

    // what starts with a lower-case word is a name of the lists or a kind of law, or fused of both: "permenkumham"
    private bool Starts(int word) => _gazetteer.Starts(word) || _laws.Starts(word) || _namedLaws.Starts(word) || _constitutions.Starts(word) || _ilo.Starts(word);

    private int ScanAt(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int i, List<Finding> findings, List<Finding> cited)
    {
        if (_decisions.Read(text, tokens, i) is { } decision)
        {
            findings.Add(decision);
            return decision.End;
        }
        if (_constitutions.Read(text, tokens, i) is { } constitution)
        {
            findings.Add(constitution);
            return constitution.End;
        }
        cited.Clear();
        var lawEnd = _laws.Read(text, tokens, i, cited);
        var listed = FromGazetteer(text, tokens, i);
        // the titles of all laws tell more than those of the vocabulary
        if (cited.Count == 0 && _titles.Read(text, tokens, i) is { } titled && (listed is null || titled.End >= listed.End)) listed = titled;
        var best = Longer(Longer(listed, _ilo.Read(text, tokens, i) ?? _namedLaws.Read(text, tokens, i)), _actingBodies.Read(passage, text, tokens, i));
        // a title that goes on past a known one takes in what follows: "UU Keimigrasian dan Peraturan Pemerintah"
        if (best is null || best.Type is not (EntityType.Law or EntityType.Agency)) best = Longer(best, _namedLaws.ReadTitled(text, tokens, i));
        if (cited.Count == 0) best = Longer(Longer(best, _bilateral.Read(text, tokens, i)), _treaties.Read(text, tokens, i));
        // a body of the vocabulary is what it is there, even where its words could go on, unless a region follows: "DPRD Kabupaten Brebes"
        if (best is null || best.Type == EntityType.Country || best.Type == EntityType.Agency
            && _agencies.GoesOn(text, tokens, i, best.End)) best = Longer(best, _agencies.Read(text, tokens, i));
        if (best is { Type: EntityType.Agency } && _instruments.Read(text, tokens, best) is { } instrument) best = instrument;
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

    private static Finding? Longer(Finding? first, Finding? second) => second is null || first is not null
        && first.End >= second.End ? first : second;

    // "UNTOC-Human Trafficking Protocol": a convention's abbreviation before its protocol's name is part of that
    private Finding? ProtocolOf(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end + 1 >= tokens.Count || tokens[end] is not { Kind: TokenKind.Dash, Joined: true } || !tokens[end + 1].Joined) return null;
        var (name, nameEnd) = _gazetteer.At(text, tokens, end + 1);
        return name is { Ids: [{ Type: EntityType.Law } id, ..] } && id.Value.StartsWith("law:int/", StringComparison.Ordinal)
            ? new Finding(EntityType.Law, end + 1, nameEnd) { Candidates = name.Ids, NameEnd = nameEnd }
            : null;
    }

    private Finding? FromGazetteer(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (name, end) = _gazetteer.At(text, tokens, at);
        if (name is null) return null;
        if (name.Ids.Count == 0) return new Finding(EntityType.Place, at, end);
        var type = name.Ids[0].Type;
        if (type == EntityType.Country && IsPartOfAName(tokens, at, end)) return null;
        if (type == EntityType.Country && IsPartOfAnAddress(text, tokens, at, end)) return null;
        if (type == EntityType.Law && ProtocolOf(text, tokens, end) is { } protocol) return protocol with { First = at };
        var finding = new Finding(type, at, end) { Candidates = name.Ids, NameEnd = end, NeedsCountry = name.NeedsCountry };
        if (type == EntityType.Law) return WithYear(text, tokens, finding);
        if (type != EntityType.Agency || name.Ids.All(id => id.Value is "agency:int/asean" or "agency:int/un")) return finding;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        var isCommon = _agencies.IsCommonName(tokens, at, name);
        if (tail == end && (isCommon || name.NeedsCountry)
            && _agencies.OfUnknownCountry(text, tokens, at, end, name.NeedsCountry) is { } foreign) return foreign;
        return tail == end || country is { Value: not "country:ID" }
            && !isCommon ? finding : finding with { End = tail, NamedCountry = country };
    }

    private Finding WithYear(ReadOnlySpan<char> text, List<Token> tokens, Finding law)
    {
        var id = law.Candidates[0].Value;
        if (id.StartsWith("law:id/uu", StringComparison.Ordinal)) return law;
        var past = id.StartsWith("law:int/", StringComparison.Ordinal) || id.StartsWith("law:asean/", StringComparison.Ordinal)
            ? _years.PastOfTreaty(text, tokens, law.End) : _years.Past(text, tokens, law.End);
        return past > law.End ? law with { End = past, Year = NameYears.In(text, tokens, law.End, past) } : law;
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

    private void AttachPinpoints(ReadOnlySpan<char> text, List<Token> tokens, List<Finding> findings, List<(int First, int End)> pinpoints)
    {
        if (pinpoints.Count == 0) return;
        var law = 0;
        foreach (var (first, end) in pinpoints)
        {
            while (law < findings.Count && findings[law].First < end) law++;
            var after = law < findings.Count && findings[law].Type == EntityType.Law && IsOnlyJoins(tokens, end, findings[law].First) ? law : -1;
            var before = law > 0 && findings[law - 1].Type == EntityType.Law && findings[law - 1].Pinpoint is null
                && first - findings[law - 1].End <= 1
                && (first == findings[law - 1].End || text[tokens[first - 1].Start] is ',' or '(') ? law - 1 : -1;
            var target = after >= 0 ? after : before;
            if (target >= 0) findings[target] = findings[target] with { Pinpoint = text[tokens[first].Start..tokens[end - 1].End].ToString() };
        }
    }

    private bool IsOnlyJoins(List<Token> tokens, int from, int to)
    {
        if (to - from > 2) return false;
        for (var i = from; i < to; i++)
            if (!_keywords.BeforeLaw.Contains(tokens[i].Word)) return false;
        return true;
    }
}
