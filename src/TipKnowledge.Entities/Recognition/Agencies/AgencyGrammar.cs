using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads agencies: those that no list holds, by the words that such names begin or end with, and what belongs to a listed one.
/// </summary>
internal sealed class AgencyGrammar
{
    private readonly Gazetteer _gazetteer;
    private readonly AgencyWords _words;
    private readonly RegionalBodyGrammar _regional;
    private readonly HeadedBodyGrammar _headed;
    private readonly EnglishBodyGrammar _english;
    private readonly AgencyTail _tail;
    private readonly HashSet<EntityId> _withoutOffices;

    public AgencyGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, AgencyWords words)
    {
        (_gazetteer, _words, _tail) = (gazetteer, words, new AgencyTail(lexicon, gazetteer, run, words));
        var heads = new AgencyHeads(lexicon);
        var regions = new RegionReader(words, new RegionNames(lexicon), gazetteer);
        Shorts = new NamedShort(lexicon, words);
        _regional = new RegionalBodyGrammar(lexicon, regions);
        _headed = new HeadedBodyGrammar(
            heads, new DefinedBodyRule(lexicon, words, Shorts),
            new TaskedBodyGrammar(gazetteer, run, _tail, regions, new TaskReader(lexicon, words)),
            new RunningBodyGrammar(gazetteer, run, _tail, new NameCut(keywords, heads, words)));
        _english = new EnglishBodyGrammar(lexicon, keywords, gazetteer, run, _tail, words);
        _withoutOffices = [.. JurisdictionTable.Rows("without-offices", 1).Select(row => EntityId.Parse(row.Fields[0]))];
    }

    /// <summary>Reads the short names that a text gives.</summary>
    public NamedShort Shorts { get; }

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

    /// <summary>An agency of the lists, with the country behind its name; <see langword="null"/> where its name is that of another
    /// office.</summary>
    public Finding? Listed(ReadOnlySpan<char> text, List<Token> tokens, Finding agency, Name name)
    {
        var (at, end) = (agency.First, agency.End);
        if (IsOtherOffice(text, tokens, at, end)) return null;
        if (HasNoOffices(name)) return agency;
        var (tail, country) = _tail.Read(text, tokens, end);
        var isCommon = IsCommonName(tokens, at, name);
        if (tail == end && (isCommon || name.NeedsCountry)
            && _tail.OfUnknownCountry(text, tokens, at, end, name.NeedsCountry || name.Ids.Count > 1) is { } foreign) return foreign;
        agency = agency with { Common = isCommon };
        // a foreign country behind the name of a body that only one country has is no part of it
        var isTail = tail > end && (isCommon || country is null || country == EntityId.Indonesia);
        return isTail ? agency with { End = tail, NamedCountry = country } : agency;
    }

    private bool HasNoOffices(Name name)
    {
        foreach (var id in name.Ids)
            if (!_withoutOffices.Contains(id)) return false;
        return true;
    }

    // other countries have a body of that name too, so that a foreign country behind it is part of the name
    private bool IsCommonName(List<Token> tokens, int at, Name name) =>
        name.Ids.Exists(static id => id.Type == EntityType.Agency && id.IsOf("int")) || _words.Common.Contains(tokens[at].Word);

    // the words behind an office make it another one: "Presiden Direktur", "Presiden Bank Dunia"
    private bool IsOtherOffice(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end - at > 1 || end >= tokens.Count || !tokens[end].Capital || !_words.Common.Contains(tokens[at].Word)) return false;
        if (_words.NotOffice.Contains(tokens[end].Word)) return true;
        return !Letters.IsUpper(text, tokens[at])
            && _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Agency or EntityType.Organisation }, ..] }, _);
    }
}
