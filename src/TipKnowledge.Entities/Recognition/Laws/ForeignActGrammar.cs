using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads acts of other states by their name and year: <c>Digital Work Visa Regulation 2022</c>,
/// <c>Trafficking Victims Protection Act of 2000</c>, <c>Anti-Trafficking in Persons Act (2007)</c>.
/// </summary>
internal sealed class ForeignActGrammar
{
    private const int MaxTokens = 16;

    private readonly Keywords _keywords;
    private readonly NameYears _years;
    private readonly int _the;
    private readonly HashSet<int> _acts, _small;

    public ForeignActGrammar(Lexicon lexicon, Keywords keywords, NameYears years)
    {
        (_keywords, _years, _the) = (keywords, years, lexicon.Intern("the"));
        var roles = Table.Roles("name-words");
        (_acts, _small) = (lexicon.InternAll(roles["Acts"]), lexicon.InternAll(roles["InActs"]));
        _small.UnionWith(keywords.NameConnectors);
    }

    /// <summary>The act named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!Begins(tokens, at)) return null;
        for (var i = at; i < tokens.Count && i - at < MaxTokens; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash || token.Length == 1 && i == at) continue;
            if (token.Kind != TokenKind.Word || !token.Capital && !_small.Contains(token.Word)) return null;
            // "Act" alone is no name
            if (i == at || !token.Capital || !_acts.Contains(token.Word) || YearEnd(text, tokens, i + 1) is not { } end) continue;
            var law = new UnlistedLaw(Slugs.Of(text[tokens[at].Start..tokens[end - 1].End]));
            return new Finding(EntityType.Law, at, end) { Law = law, NameEnd = i + 1, English = true };
        }
        return null;
    }

    // "e-Commerce Act" begins with one small letter
    private bool Begins(List<Token> tokens, int at)
    {
        var token = tokens[at];
        var isPrefix = at + 2 < tokens.Count && token.Length == 1 && tokens[at + 1].Kind == TokenKind.Dash && tokens[at + 2].Capital;
        if (token.Kind != TokenKind.Word || !token.Capital && !isPrefix) return false;
        return token.Word != _the && !(at > 0 && tokens[at - 1].Kind == TokenKind.Dash && token.Joined);
    }

    // the token past the year behind a name; null where none stands there
    private int? YearEnd(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var year = at < tokens.Count && tokens[at].Word == _keywords.Of ? at + 1 : at;
        if (YearReader.TryYear(text, tokens, year, out _)) return year + 1;
        return _years.Past(text, tokens, at) is var past && past > at ? past : null;
    }
}
