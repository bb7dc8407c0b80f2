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
    private readonly TokenMender _mender;
    private readonly Gazetteer _gazetteer;
    private readonly ListedNames _listed;
    private readonly AgencyGrammar _agencies;
    private readonly ActingBodyRule _actingBodies;
    private readonly LawReader _laws;
    private readonly PinpointRule _pinpoints;
    private readonly VariantNameRule _variants;
    private readonly UnitOfAgencyRule _units;

    public PassageScanner(Vocabulary vocabulary)
    {
        var keywords = new Keywords(_lexicon);
        Definitions = new ForwardDefinitionFinder(keywords);
        _mender = new TokenMender(_lexicon, keywords);
        _gazetteer = new Gazetteer(_lexicon, vocabulary);
        var run = new CapitalRun(_lexicon, keywords, _gazetteer);
        var words = new AgencyWords(_lexicon);
        _agencies = new AgencyGrammar(_lexicon, keywords, _gazetteer, run, words);
        _actingBodies = new ActingBodyRule(_lexicon, words);
        _pinpoints = new PinpointRule(keywords);
        var known = new KnownWords(_lexicon, keywords, vocabulary);
        _laws = new LawReader(_lexicon, keywords, _gazetteer, run, known, vocabulary);
        _listed = new ListedNames(_lexicon, _gazetteer, _laws, _agencies);
        _variants = new VariantNameRule(keywords, known);
        _units = new UnitOfAgencyRule(vocabulary);
        Bodies = new BodyDefinitionFinder(_agencies.Shorts, words);
    }

    /// <summary>Finds the abbreviations that a text explains behind them.</summary>
    public ForwardDefinitionFinder Definitions { get; }

    /// <summary>Finds the short names that a passage gives to its bodies.</summary>
    public BodyDefinitionFinder Bodies { get; }

    /// <summary>The parts of a law's name, for a rule that looks for one alone.</summary>
    public LawNameParts LawNames => _laws.Parts;

    /// <summary>Splits a text into tokens; the list is cleared first.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        Tokenizer.Tokenize(text, _lexicon, tokens);
        _mender.Mend(text, tokens);
    }

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
            }
            else if (MayStart(tokens[i]))
            {
                i = ScanAt(passage, text, tokens, i, findings, cited);
            }
            else
            {
                if (_listed.Glued(text, tokens[i], i) is { } glued) findings.Add(glued);
                i++;
            }
        }
        findings = _units.Apply(_variants.Apply(text, tokens, findings));
        _pinpoints.Attach(text, tokens, findings, pinpoints);
        return findings;
    }

    // what starts with a lower-case word is a name of the lists or a kind of law, or fused of both: "permenkumham"
    private bool MayStart(Token token) =>
        token.IsName && (token.Capital || token.Length == 1 || _gazetteer.Starts(token.Word) || _laws.Starts(token.Word));

    private int ScanAt(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int i, List<Finding> findings, List<Finding> cited)
    {
        if (_laws.Certain(text, tokens, i) is { } certain)
        {
            findings.Add(certain);
            return certain.End;
        }
        cited.Clear();
        var lawEnd = _laws.Numbered(text, tokens, i, cited);
        var best = _laws.Named(text, tokens, i, _listed.At(passage, text, tokens, i), cited.Count > 0);
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
        // a writing that only keeps its words from naming anything else is no finding
        if (best.Candidates.Count > 0 || best.Law is not null || best.Type == EntityType.Agency) findings.Add(best);
        return best.End;
    }
}
