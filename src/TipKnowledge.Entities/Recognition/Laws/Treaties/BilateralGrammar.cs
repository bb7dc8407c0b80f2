namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads treaties named by their parties and their matter: <c>Persetujuan antara Pemerintah Republik Indonesia dan Pemerintah Malaysia
/// tentang …</c>, <c>Extradition Treaty between the Republic of Indonesia and …</c>.
/// </summary>
internal sealed class BilateralGrammar(Keywords keywords, Gazetteer gazetteer, TreatyWords words, NameYears years)
{
    private const int MaxTokens = 60;

    // what follows the head before "antara": "Perjanjian Ekstradisi antara"
    private const int MaxBefore = 12;

    // "Defence Cooperation Agreement between"
    private const int MaxBeforeHead = 3;

    /// <summary>The treaty named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (ReadName(text, tokens, at) is not { Law: NamedTreaty treaty } name) return null;
        // its English name in brackets gives the id of both
        var open = name.End;
        if (open + 1 >= tokens.Count || text[tokens[open].Start] != '(') return name;
        open++;
        while (open < tokens.Count && tokens[open].Kind == TokenKind.Dash) open++;
        if (open >= tokens.Count || ReadName(text, tokens, open) is not { Law: NamedTreaty english }) return name;
        return name with { Law = treaty with { Slug = english.Slug } };
    }

    private Finding? ReadName(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = Parties(tokens, at);
        if (i == 0) return null;
        var (end, parties) = (i, 0);
        for (var next = i; next < tokens.Count && next - at < MaxTokens;)
        {
            if (!IsPart(tokens[next]) && !keywords.And.Contains(tokens[next].Word)) break;
            var (name, past) = gazetteer.At(text, tokens, next);
            if (name is { Ids: [{ Type: EntityType.Country }, ..] }) parties++;
            else past = next + 1;
            // the matter of the treaty is written in capitals; a comma or a small word ends it
            if (parties >= 2 && text[tokens[next].Start] == ',') break;
            if (tokens[past - 1].Capital) end = past;
            next = past;
        }
        if (parties < 2) return null;
        var named = years.PastOfTreaty(text, tokens, end);
        var slug = words.Slug(text, tokens, at, named);
        return new Finding(EntityType.Law, at, named) { Law = new NamedTreaty(slug, slug), NameEnd = end };
    }

    // the token past "antara"; 0 where no treaty with parties begins
    private int Parties(List<Token> tokens, int at)
    {
        if (!tokens[at].Capital) return 0;
        var head = at;
        while (head < tokens.Count && head - at <= MaxBeforeHead && !words.Heads.Contains(tokens[head].Word))
            if (tokens[head++] is not { Kind: TokenKind.Word, Capital: true }) return 0;
        if (head >= tokens.Count || !words.Heads.Contains(tokens[head].Word)) return 0;
        var i = head + 1;
        if (head > at) return i < tokens.Count && words.EnglishBetween.Contains(tokens[i].Word) ? i + 1 : 0;
        while (i < tokens.Count && i - at <= MaxBefore && !words.Between.Contains(tokens[i].Word) && IsPart(tokens[i])) i++;
        return i < tokens.Count && words.Between.Contains(tokens[i].Word) ? i + 1 : 0;
    }

    private bool IsPart(Token token) =>
        token.Kind == TokenKind.Dash || token.Kind == TokenKind.Word && (token.Capital || keywords.Connectors.Contains(token.Word)
            || keywords.About.Contains(token.Word) || words.States.Contains(token.Word));
}
