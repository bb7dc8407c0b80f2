using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>All ways in which a text names laws and treaties, in the order in which they go before each other.</summary>
internal sealed class LawReader
{
    private readonly Gazetteer _gazetteer;
    private readonly CourtDecisionGrammar _decisions;
    private readonly ConstitutionGrammar _constitutions;
    private readonly LawGrammar _laws;
    private readonly TitleGrammar _titles;
    private readonly IloGrammar _ilo;
    private readonly NamedLawGrammar _named;
    private readonly ForeignActGrammar _acts;
    private readonly BilateralGrammar _bilateral;
    private readonly TreatyGrammar _treaties;
    private readonly RatifiedTreatyGrammar _ratified;
    private readonly InstrumentOfAgencyRule _instruments;
    private readonly NameYears _years;

    public LawReader(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, KnownWords known, Vocabulary vocabulary)
    {
        (_gazetteer, _years) = (gazetteer, new NameYears(keywords));
        var marks = new LawMarks(lexicon);
        var kinds = new LawKindReader(lexicon, keywords);
        var years = new YearReader(keywords);
        _decisions = new CourtDecisionGrammar(lexicon, keywords, marks);
        _constitutions = new ConstitutionGrammar(lexicon, years);
        _laws = new LawGrammar(lexicon, keywords, gazetteer, marks, kinds);
        _titles = new TitleGrammar(keywords, kinds, years, vocabulary);
        _ilo = new IloGrammar(lexicon, keywords);
        _named = new NamedLawGrammar(lexicon, keywords, gazetteer, run, _years);
        _acts = new ForeignActGrammar(lexicon, keywords, _years);
        var words = new TreatyWords(lexicon);
        _bilateral = new BilateralGrammar(keywords, gazetteer, words, _years);
        _ratified = new RatifiedTreatyGrammar(keywords, words, _years);
        _treaties = new TreatyGrammar(lexicon, keywords, gazetteer, known, _years);
        _instruments = new InstrumentOfAgencyRule(lexicon, keywords, marks);
        Parts = new LawNameParts(lexicon, keywords, kinds);
    }

    /// <summary>The parts of a law's name, for a rule that looks for one alone.</summary>
    public LawNameParts Parts { get; }

    /// <summary>Whether a law may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _laws.Starts(word) || _named.Starts(word) || _constitutions.Starts(word) || _ilo.Starts(word);

    /// <summary>A law at a token that nothing else could be, or <see langword="null"/>.</summary>
    public Finding? Certain(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        _decisions.Read(text, tokens, at) ?? _constitutions.Read(text, tokens, at);

    /// <summary>Adds the laws cited by number at a token; the token past them, or the token itself where there are none.</summary>
    public int Numbered(ReadOnlySpan<char> text, List<Token> tokens, int at, List<Finding> cited) => _laws.Read(text, tokens, at, cited);

    /// <summary>The law named at a token where that is longer than what the lists have there, else that.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="listed">What the lists have.</param>
    /// <param name="isCited">Whether a law is cited by number there.</param>
    public Finding? Named(ReadOnlySpan<char> text, List<Token> tokens, int at, Finding? listed, bool isCited)
    {
        var best = listed;
        // the titles of all laws tell more than those of the vocabulary
        if (!isCited && _titles.Read(text, tokens, at) is { } titled && (best is null || titled.End >= best.End)) best = titled;
        best = Finding.Longer(
            best, _ilo.Read(text, tokens, at) ?? _named.ReadImplementing(text, tokens, at) ?? _acts.Read(text, tokens, at));
        // a title that goes on past a known one takes in what follows: "UU Keimigrasian dan Peraturan Pemerintah"
        if (best is null || best.Type is not (EntityType.Law or EntityType.Agency))
            best = Finding.Longer(best, _named.ReadTitled(text, tokens, at));
        if (isCited) return best;
        best = Finding.Longer(Finding.Longer(best, _bilateral.Read(text, tokens, at)), _treaties.Read(text, tokens, at));
        return best is { Type: EntityType.Law } ? best : Finding.Longer(best, _ratified.Read(text, tokens, at));
    }

    /// <summary>The instrument that an agency's name begins; <see langword="null"/> where the agency itself is meant.</summary>
    public Finding? OfAgency(ReadOnlySpan<char> text, List<Token> tokens, Finding agency) => _instruments.Read(text, tokens, agency);

    /// <summary>A law of the lists, with its year.</summary>
    public Finding Listed(ReadOnlySpan<char> text, List<Token> tokens, Finding law)
    {
        if (ProtocolOf(text, tokens, law.End) is { } protocol) return protocol with { First = law.First };
        var id = law.Candidates[0];
        // a statute has its year in its id
        if (id.Value.StartsWith("law:id/uu", StringComparison.Ordinal)) return law;
        var past = id.IsTreaty ? _years.PastOfTreaty(text, tokens, law.End) : _years.Past(text, tokens, law.End);
        return past > law.End ? law with { End = past, Year = NameYears.In(text, tokens, law.End, past) } : law;
    }

    // "UNTOC-Human Trafficking Protocol": a convention's abbreviation before its protocol's name is part of that
    private Finding? ProtocolOf(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end + 1 >= tokens.Count || tokens[end] is not { Kind: TokenKind.Dash, Joined: true } || !tokens[end + 1].Joined) return null;
        var (name, nameEnd) = _gazetteer.At(text, tokens, end + 1);
        return name is { Ids: [{ Type: EntityType.Law } id, ..] } && id.IsOf("int")
            ? new Finding(EntityType.Law, end + 1, nameEnd) { Candidates = name.Ids, NameEnd = nameEnd }
            : null;
    }
}
