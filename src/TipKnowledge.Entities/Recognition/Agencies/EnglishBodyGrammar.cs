using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads English names of bodies by the words that they end with: <c>Philippine Overseas Employment Administration</c>.</summary>
internal sealed class EnglishBodyGrammar
{
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly AgencyGrammar _agencies;
    private readonly HashSet<int> _suffixes;

    public EnglishBodyGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, AgencyGrammar agencies)
    {
        (_keywords, _gazetteer, _run, _agencies) = (keywords, gazetteer, run, agencies);
        _suffixes = [.. Table.Words("agency-suffixes").Select(word => lexicon.Intern(word))];
    }

    /// <summary>The body whose first word stands at a token.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (Letters.IsUpper(text[tokens[at].Start..tokens[at].End]) && tokens[at].Length > 5) return null;
        if (_agencies.Words.Articles.Contains(tokens[at].Word)) return null;
        // a name by its last word has two at least
        if (at + 1 >= tokens.Count || !tokens[at + 1].Capital && tokens[at + 1].Kind != TokenKind.Dash
            && !_keywords.NameConnectors.Contains(tokens[at + 1].Word)) return null;
        // the name may begin with its country: "Philippine Overseas Employment Administration"
        var (first, start) = _gazetteer.At(text, tokens, at);
        EntityId? country = first is { Ids: [{ Type: EntityType.Country } id, ..] } ? id : null;
        if (country is null) start = at;
        // "Indonesian Ministry of Foreign Affairs"
        else if (start < tokens.Count && tokens[start].Capital
            && _gazetteer.At(text, tokens, start) is ({ Ids: [{ Type: EntityType.Agency }, ..] } body, var bodyEnd) && !body.Exact
            && first!.Demonym)
            return new Finding(EntityType.Agency, at, bodyEnd) { Candidates = body.Ids, NamedCountry = country, NameEnd = bodyEnd, English = true };
        var found = Suffix(text, tokens, start, country is not null);
        if (found == 0 || found - at < 2 || _agencies.Words.Press.Contains(tokens[found - 2].Word)) return null;
        var (tail, after) = _agencies.Tail(text, tokens, found);
        if (_agencies.IsAcademic(tokens, tail)) return null;
        // without a country, an abbreviation or a word of state it may be a journal, a company, a committee of any kind
        var defined = found < tokens.Count && text[tokens[found].Start] == '(';
        if (country is null && after is null && !defined && !_agencies.Words.National.Contains(tokens[at].Word)) return null;
        return new Finding(EntityType.Agency, at, tail) { NameEnd = found, NamedCountry = country ?? after, English = true };
    }

    // the token past the last word of such a name in the run; 0 where none stands there
    private int Suffix(ReadOnlySpan<char> text, List<Token> tokens, int start, bool hasCountry)
    {
        var end = _run.End(text, tokens, start);
        var found = 0;
        for (var i = start; i < end; i++)
            if (_suffixes.Contains(tokens[i].Word) && (i > start || hasCountry)) found = i + 1;
        // "Thailand Board of Investment" goes on past its suffix, "Anti-Money Laundering Office Report" does not
        return found > 0 && found < end && _keywords.NameConnectors.Contains(tokens[found].Word) ? end : found;
    }
}
