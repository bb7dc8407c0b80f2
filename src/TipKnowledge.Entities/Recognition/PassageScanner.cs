using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds in one pass over a passage's tokens what names a law, agency, country, organisation or place: at each token the longest of what
/// the citation grammar, the gazetteer and the patterns read there. Immutable after construction, safe to share between threads.
/// </summary>
internal sealed class PassageScanner
{
    private readonly Lexicon _lexicon = new();
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly LawGrammar _laws;
    private readonly NamedLawGrammar _namedLaws;
    private readonly AgencyGrammar _agencies;
    private readonly ActingBodyRule _actingBodies;
    private readonly PinpointGrammar _pinpoints;
    private readonly InstrumentOfAgencyRule _instruments;
    private readonly TreatyGrammar _treaties;
    private readonly CourtDecisionGrammar _decisions;
    private readonly VariantNameRule _variants;
    private readonly UnitOfAgencyRule _units;
    private readonly CountryContext _countries;
    private readonly DamagedNames _damaged;

    public PassageScanner(Vocabulary vocabulary)
    {
        _keywords = new Keywords(_lexicon);
        Definitions = new ForwardDefinitionFinder(_keywords);
        _gazetteer = new Gazetteer(_lexicon, vocabulary);
        var run = new CapitalRun(_lexicon, _keywords, _gazetteer);
        _laws = new LawGrammar(_lexicon, _keywords, _gazetteer);
        _namedLaws = new NamedLawGrammar(_lexicon, _keywords, _gazetteer, run);
        _agencies = new AgencyGrammar(_lexicon, _keywords, _gazetteer, run);
        _actingBodies = new ActingBodyRule(_lexicon);
        _pinpoints = new PinpointGrammar(_keywords);
        _instruments = new InstrumentOfAgencyRule(_lexicon, _keywords);
        var known = new KnownWords(_lexicon, _keywords, vocabulary);
        _treaties = new TreatyGrammar(_lexicon, _keywords, _gazetteer, known, _namedLaws);
        _decisions = new CourtDecisionGrammar(_lexicon, _keywords);
        _variants = new VariantNameRule(_keywords, known);
        _units = new UnitOfAgencyRule(vocabulary);
        _countries = new CountryContext(_lexicon);
        _damaged = new DamagedNames(_lexicon, _gazetteer.Names);
        Bodies = new BodyDefinitionFinder(_agencies.Shorts, _agencies.Words);
    }

    /// <summary>Finds the abbreviations that a text explains behind them.</summary>
    public ForwardDefinitionFinder Definitions { get; }

    /// <summary>Finds the short names that a passage gives to its bodies.</summary>
    public BodyDefinitionFinder Bodies { get; }

    /// <summary>Splits a text into tokens; the list is cleared first.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens) => Tokenizer.Tokenize(text, _lexicon, tokens);

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
                if (Glued(text, tokens[i], i) is { } glued) findings.Add(glued);
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
    private bool Starts(int word) => _gazetteer.Starts(word) || _laws.Starts(word) || _namedLaws.Starts(word);

    private int ScanAt(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int i, List<Finding> findings, List<Finding> cited)
    {
        if (_decisions.Read(text, tokens, i) is { } decision)
        {
            findings.Add(decision);
            return decision.End;
        }
        cited.Clear();
        var lawEnd = _laws.Read(text, tokens, i, cited);
        var listed = FromGazetteer(passage, text, tokens, i);
        var best = Longer(Longer(listed, _namedLaws.Read(text, tokens, i)), _actingBodies.Read(passage, text, tokens, i));
        // a title that goes on past a known one takes in what follows: "UU Keimigrasian dan Peraturan Pemerintah"
        if (best is null || best.Type is not (EntityType.Law or EntityType.Agency)) best = Longer(best, _namedLaws.ReadTitled(text, tokens, i));
        if (cited.Count == 0) best = Longer(best, _treaties.Read(text, tokens, i));
        if (best is null || best.Type is EntityType.Country or EntityType.Agency or EntityType.Place)
            best = Longer(best, _agencies.Read(text, tokens, i, best));
        if (best is { Type: EntityType.Agency } && _instruments.Read(text, tokens, best) is { } instrument) best = instrument;
        if (cited.Count > 0 && (best is null || lawEnd >= best.End))
        {
            findings.AddRange(cited);
            return lawEnd;
        }
        if (best is null) return i + 1;
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

    // "diLaos"
    private Finding? Glued(ReadOnlySpan<char> text, Token token, int at)
    {
        if (token is not { Kind: TokenKind.Word, Word: Lexicon.Unknown }) return null;
        var word = text[token.Start..token.End];
        if (_countries.Preposition(word) is not (> 0 and var inset)
            || _gazetteer.CountryOf(_lexicon.Find(word[inset..])) is not { } name) return null;
        return new Finding(EntityType.Country, at, at + 1) { Candidates = name.Ids, NameEnd = at + 1, Inset = inset };
    }

    private Finding? FromGazetteer(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (name, end) = _gazetteer.At(text, tokens, at);
        if (_damaged.At(text, tokens, at) is { Name: { } mended } damaged && damaged.End > end) (name, end) = (mended, damaged.End);
        if (name is null) return null;
        if (name.Ids.Count == 0) return new Finding(EntityType.Place, at, end);
        var type = name.Ids[0].Type;
        if (type == EntityType.Country && _countries.IsOther(passage, text, tokens, at, end)) return null;
        if (type == EntityType.Agency && _agencies.IsOtherOffice(text, tokens, at, end)) return null;
        if (type == EntityType.Law && ProtocolOf(text, tokens, end) is { } protocol) return protocol with { First = at };
        var finding = new Finding(type, at, end) { Candidates = name.Ids, NameEnd = end, NeedsCountry = name.NeedsCountry };
        if (type == EntityType.Law) return _namedLaws.PastYear(text, tokens, end) is var past && past > end
            && !name.Ids[0].Value.StartsWith("law:id/uu", StringComparison.Ordinal)
            ? finding with { End = past, Year = NamedLawGrammar.YearIn(text, tokens, end, past) } : finding;
        if (type != EntityType.Agency || name.Ids.All(id => id.Value is "agency:int/asean" or "agency:int/un")) return finding;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        var isCommon = _agencies.IsCommonName(tokens, at, name);
        if (tail == end && (isCommon || name.NeedsCountry)
            && _agencies.OfUnknownCountry(text, tokens, at, end, name.NeedsCountry || name.Ids.Count > 1) is { } foreign) return foreign;
        finding = finding with { Common = isCommon };
        return tail == end || country is { Value: not "country:ID" }
            && !isCommon ? finding : finding with { End = tail, NamedCountry = country };
    }

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
