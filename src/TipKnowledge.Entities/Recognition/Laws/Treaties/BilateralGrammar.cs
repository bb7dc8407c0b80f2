using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads treaties named by their parties and their matter: <c>Persetujuan antara Pemerintah Republik Indonesia dan Pemerintah Malaysia tentang …</c>,
/// <c>Treaty between the Republic of Indonesia and … on Extradition</c>.
/// </summary>
internal sealed class BilateralGrammar
{
    private const int MaxTokens = 60;
    private const int MaxSlugWords = 12;

    // what follows the head before "antara": "Perjanjian Ekstradisi antara"
    private const int MaxBefore = 12;

    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly NameYears _years;
    private readonly HashSet<int> _heads, _between, _states, _dropped;

    public BilateralGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, NameYears years)
    {
        (_keywords, _gazetteer, _years) = (keywords, gazetteer, years);
        var roles = Table.Rows("bilateral-treaties", 2).ToDictionary(row => row[0], row => row[1].Split(' ').Select(word => lexicon.Intern(word)).ToHashSet());
        (_heads, _between, _states) = (roles["Heads"], roles["Between"], roles["States"]);
        _dropped = [.. _between, .. _states, .. keywords.Connectors, .. keywords.About];
    }

    /// <summary>The treaty named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!tokens[at].Capital || !_heads.Contains(tokens[at].Word)) return null;
        var i = at + 1;
        while (i < tokens.Count && i - at <= MaxBefore && !_between.Contains(tokens[i].Word) && IsPart(tokens[i])) i++;
        if (i >= tokens.Count || !_between.Contains(tokens[i].Word)) return null;
        var (end, parties) = (i + 1, 0);
        for (var next = i + 1; next < tokens.Count && next - at < MaxTokens && (IsPart(tokens[next]) || _keywords.And.Contains(tokens[next].Word));)
        {
            var (name, past) = _gazetteer.At(text, tokens, next);
            if (name is { Ids: [{ Type: EntityType.Country }, ..] }) parties++;
            else past = next + 1;
            // the matter of the treaty is written in capitals; a comma or a small word ends it
            if (parties >= 2 && text[tokens[next].Start] == ',') break;
            if (tokens[past - 1].Capital) end = past;
            next = past;
        }
        if (parties < 2) return null;
        var named = _years.PastOfTreaty(text, tokens, end);
        return new Finding(EntityType.Law, at, named) { Law = new NamedTreaty(Slug(text, tokens, at, named)), NameEnd = end };
    }

    private bool IsPart(Token token) =>
        token.Kind == TokenKind.Dash || token.Kind == TokenKind.Word
        && (token.Capital || _keywords.Connectors.Contains(token.Word) || _keywords.About.Contains(token.Word) || _states.Contains(token.Word));

    private string Slug(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        var slug = new System.Text.StringBuilder();
        var words = 0;
        for (var i = first; i < end && words < MaxSlugWords; i++)
        {
            if (!tokens[i].IsName || _dropped.Contains(tokens[i].Word)) continue;
            if (words++ > 0) slug.Append('-');
            slug.Append(text[tokens[i].Start..tokens[i].End].ToString().ToLowerInvariant());
        }
        return Slugs.Of(slug.ToString());
    }
}
