namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads agencies that no list holds, by the words that such names begin or end with, and what may follow any agency's
/// name.</summary>
internal sealed class AgencyGrammar
{
    private readonly Gazetteer _gazetteer;
    private readonly AgencyWords _words;
    private readonly UnknownCountryRule _unknownCountries;
    private readonly RegionalBodyGrammar _regional;
    private readonly HeadedBodyGrammar _headed;
    private readonly EnglishBodyGrammar _english;
    private readonly AgencyTail _tail;

    public AgencyGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run)
    {
        (_gazetteer, _words) = (gazetteer, new AgencyWords(lexicon));
        _unknownCountries = new UnknownCountryRule(lexicon, gazetteer, run);
        _tail = new AgencyTail(lexicon, gazetteer, _words);
        var regions = new RegionReader(_words, new RegionNames(lexicon), gazetteer);
        Shorts = new NamedShort(lexicon, _words);
        _regional = new RegionalBodyGrammar(lexicon, regions);
        _headed = new HeadedBodyGrammar(lexicon, keywords, gazetteer, run, this, regions, new DefinedBodyRule(lexicon, _words, Shorts));
        _english = new EnglishBodyGrammar(lexicon, keywords, gazetteer, run, this);
    }

    /// <summary>Reads the short names that a text gives.</summary>
    public NamedShort Shorts { get; }

    /// <summary>The words that names of bodies turn on.</summary>
    public AgencyWords Words => _words;

    /// <summary>The agency that starts at a token by its head word or by its last word.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="listed">What the lists hold there; <see langword="null"/> where they hold nothing.</param>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at, Finding? listed)
    {
        if (!tokens[at].Capital) return null;
        if (_regional.Read(text, tokens, at) is { } regional && (listed is null || regional.End > listed.End)) return regional;
        // a body of the vocabulary is what it is there, even where its words could go on
        if (listed is { Type: EntityType.Agency })
            return _headed.GoesOn(text, tokens, at, listed.End) ? _headed.Read(text, tokens, at) : null;
        return _headed.Read(text, tokens, at) ?? _english.Read(text, tokens, at);
    }

    /// <summary>What follows an agency's name and belongs to it: "Republik Indonesia", "RI", "Kamboja", "of Cambodia".</summary>
    public (int End, EntityId? Country) Tail(ReadOnlySpan<char> text, List<Token> tokens, int end) => _tail.Read(text, tokens, end);

    /// <summary>The body with the country behind its name where no list holds that country; <see langword="null"/> where none stands
    /// there.</summary>
    public Finding? OfUnknownCountry(ReadOnlySpan<char> text, List<Token> tokens, int at, int end, bool isForeign)
    {
        var past = _unknownCountries.End(text, tokens, at, end, isForeign);
        return past > 0 ? new Finding(EntityType.Agency, at, past) { NameEnd = past, UnknownCountry = true } : null;
    }

    /// <summary>Whether other countries have a body of that name too, so that a foreign country behind it is part of the name.</summary>
    public bool IsCommonName(List<Token> tokens, int at, Name name) =>
        name.Ids.Exists(id => id.Value.StartsWith("agency:int/", StringComparison.Ordinal)) || _words.Common.Contains(tokens[at].Word);

    /// <summary>Whether the words behind an office make it another one: "Presiden Direktur", "Presiden Bank Dunia".</summary>
    public bool IsOtherOffice(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end - at > 1 || end >= tokens.Count || !tokens[end].Capital || !_words.Common.Contains(tokens[at].Word)) return false;
        if (_words.NotOffice.Contains(tokens[end].Word)) return true;
        return !Letters.IsUpper(text[tokens[at].Start..tokens[at].End])
            && _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Agency or EntityType.Organisation }, ..] }, _);
    }

    /// <summary>Whether a school's or university's name follows.</summary>
    public bool IsAcademic(List<Token> tokens, int end)
    {
        for (var i = end; i < tokens.Count && i < end + 3; i++)
            if (_words.Academic.Contains(tokens[i].Word)) return true;
        return false;
    }
}
