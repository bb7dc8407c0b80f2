namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads a treaty that no list holds where a law ratifies it:
/// <c>Pengesahan Rotterdam Convention on the Prior Informed Consent Procedure</c>.
/// </summary>
internal sealed class RatifiedTreatyGrammar(Keywords keywords, TreatyWords words, NameYears years)
{
    private const int MaxTokens = 40;

    // the word that says what it is stands near the start: "Stockholm Convention", "International Plant Protection Convention"
    private const int MaxBeforeHead = 8;

    // "Pengesahan Perjanjian Internasional" names none
    private const int MinWords = 4;

    /// <summary>The treaty named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!tokens[at].Capital || tokens[at].Kind != TokenKind.Word) return null;
        var before = at - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Dash) before--;
        if (before < 0 || !words.Ratifying.Contains(tokens[before].Word)) return null;
        var (end, head) = (at, -1);
        for (var i = at; i < tokens.Count && i - at < MaxTokens; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash) continue;
            if (token.Kind != TokenKind.Word || !token.Capital && !keywords.Connectors.Contains(token.Word)) break;
            if (head < 0 && words.Heads.Contains(token.Word)) head = i;
            if (token.Capital) end = i + 1;
        }
        if (head < 0 || head - at > MaxBeforeHead || end - at < MinWords) return null;
        var named = years.PastOfTreaty(text, tokens, end);
        var slug = words.Slug(text, tokens, at, named);
        return new Finding(EntityType.Law, at, named) { Law = new NamedTreaty(slug, slug), NameEnd = end };
    }
}
