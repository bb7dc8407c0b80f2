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
    private readonly TokenMender _mender;
    private readonly Gazetteer _gazetteer;
    private readonly AgencyGrammar _agencies;
    private readonly ActingBodyRule _actingBodies;
    private readonly LawReader _laws;
    private readonly PinpointRule _pinpoints;
    private readonly VariantNameRule _variants;
    private readonly UnitOfAgencyRule _units;
    private readonly CountryContext _countries;
    private readonly DamagedNames _damaged;

    public PassageScanner(Vocabulary vocabulary)
    {
        _keywords = new Keywords(_lexicon);
        Definitions = new ForwardDefinitionFinder(_keywords);
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
        _countries = new CountryContext(_lexicon);
        _damaged = new DamagedNames(_lexicon, _gazetteer.Names);
        Bodies = new BodyDefinitionFinder(_agencies.Shorts, _agencies.Words);
    }

    /// <summary>Finds the abbreviations that a text explains behind them.</summary>
    public ForwardDefinitionFinder Definitions { get; }

    /// <summary>Finds the short names that a passage gives to its bodies.</summary>
    public BodyDefinitionFinder Bodies { get; }

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
                if (Glued(text, tokens[i], i) is { } glued) findings.Add(glued);
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
        var best = _laws.Named(text, tokens, i, FromGazetteer(passage, text, tokens, i), cited.Count > 0);
        best = Finding.Longer(best, _actingBodies.Read(passage, text, tokens, i));
        if (best is null || best.Type is EntityType.Country or EntityType.Agency or EntityType.Place)
            best = Finding.Longer(best, _agencies.Read(text, tokens, i, best));
        if (best is { Type: EntityType.Agency } && _laws.OfAgency(text, tokens, best) is { } instrument) best = instrument;
        if (cited.Count > 0 && (best is null || lawEnd >= best.End))
        {
            findings.AddRange(cited);
            return lawEnd;
        }
        if (best is null) return i + 1;
        if (best.Candidates.Count > 0 || best.Law is not null || best.Slug.Length > 0 || best.Type == EntityType.Agency) findings.Add(best);
        return best.End;
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
        var finding = new Finding(type, at, end) { Candidates = name.Ids, NameEnd = end, NeedsCountry = name.NeedsCountry };
        if (type == EntityType.Law) return _laws.Listed(text, tokens, finding);
        if (type != EntityType.Agency || name.Ids.All(id => id.Value is "agency:int/asean" or "agency:int/un")) return finding;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        var isCommon = _agencies.IsCommonName(tokens, at, name);
        if (tail == end && (isCommon || name.NeedsCountry)
            && _agencies.OfUnknownCountry(text, tokens, at, end, name.NeedsCountry || name.Ids.Count > 1) is { } foreign) return foreign;
        finding = finding with { Common = isCommon };
        return tail == end || country is { Value: not "country:ID" }
            && !isCommon ? finding : finding with { End = tail, NamedCountry = country };
    }

}
