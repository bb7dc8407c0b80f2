using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads English names of bodies by the words that they end with: <c>Philippine Overseas Employment Administration</c>.</summary>
internal sealed class EnglishBodyGrammar(
    Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, AgencyTail tail, AgencyWords words)
{
    // longer words in capitals are those of a heading
    private const int MaxCapitals = 5;

    private readonly HashSet<int> _suffixes = lexicon.InternAll(Table.Words("agency-suffixes"));

    /// <summary>The body whose first word stands at a token.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (tokens[at].Length > MaxCapitals && Letters.IsUpper(text, tokens[at]) || words.Articles.Contains(tokens[at].Word)) return null;
        // a name by its last word has two at least
        if (at + 1 >= tokens.Count || !tokens[at + 1].Capital && tokens[at + 1].Kind != TokenKind.Dash
            && !keywords.NameConnectors.Contains(tokens[at + 1].Word)) return null;
        // the name may begin with its country: "Philippine Overseas Employment Administration"
        var (first, start) = gazetteer.At(text, tokens, at);
        EntityId? country = first is { Ids: [{ Type: EntityType.Country } id, ..] } ? id : null;
        if (country is null) start = at;
        else if (first!.Demonym && Listed(text, tokens, at, start) is { } listed) return listed with { NamedCountry = country };
        var found = Suffix(text, tokens, start, country is not null);
        if (found == 0 || found - at < 2 || words.Press.Contains(tokens[found - 2].Word)) return null;
        var (past, after) = tail.Read(text, tokens, found);
        if (tail.IsAcademic(tokens, past)) return null;
        // without a country, an abbreviation or a word of state it may be a journal, a company, a committee of any kind
        var isDefined = found < tokens.Count && text[tokens[found].Start] == '(';
        if (country is null && after is null && !isDefined && !words.National.Contains(tokens[at].Word)) return null;
        return new Finding(EntityType.Agency, at, past) { NameEnd = found, NamedCountry = country ?? after, English = true };
    }

    // "Indonesian Ministry of Foreign Affairs"
    private Finding? Listed(ReadOnlySpan<char> text, List<Token> tokens, int at, int start)
    {
        if (start >= tokens.Count || !tokens[start].Capital) return null;
        var (body, end) = gazetteer.At(text, tokens, start);
        if (body is not { Ids: [{ Type: EntityType.Agency }, ..], Exact: false }) return null;
        return new Finding(EntityType.Agency, at, end) { Candidates = body.Ids, NameEnd = end, English = true };
    }

    // the token past the last word of such a name in the run; 0 where none stands there
    private int Suffix(ReadOnlySpan<char> text, List<Token> tokens, int start, bool hasCountry)
    {
        var end = run.End(text, tokens, start);
        var found = 0;
        for (var i = start; i < end; i++)
            if (_suffixes.Contains(tokens[i].Word) && (i > start || hasCountry)) found = i + 1;
        // "Thailand Board of Investment" goes on past its suffix, "Anti-Money Laundering Office Report" does not
        return found > 0 && found < end && keywords.NameConnectors.Contains(tokens[found].Word) ? end : found;
    }
}
