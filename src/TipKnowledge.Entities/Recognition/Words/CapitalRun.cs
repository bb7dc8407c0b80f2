using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the capitalised words of a name that no list holds, with the small words between them, to its right boundary.</summary>
internal sealed class CapitalRun
{
    private const int MaxWords = 12;

    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;

    // words that headings write with a capital and that no name holds
    private readonly HashSet<int> _stops;
    private readonly HashSet<int> _shortened;

    // behind a small word these begin the next name: "UU Pers dan Peraturan Pemerintah"
    private readonly HashSet<int> _openers;
    private readonly HashSet<int> _tails;

    public CapitalRun(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer)
    {
        (_keywords, _gazetteer) = (keywords, gazetteer);
        var roles = Table.Roles("name-words");
        (_stops, _shortened) = (lexicon.InternAll(roles["Stops"]), lexicon.InternAll(roles["Shortened"]));
        (_openers, _tails) = (lexicon.InternAll(roles["Openers"]), lexicon.InternAll(roles["Tails"]));
    }

    /// <summary>The token past the run that starts at a token; the token itself where no capitalised word stands there.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var end = at;
        for (var i = at; i < tokens.Count && i - at < 2 * MaxWords && end - at < MaxWords;)
        {
            var token = tokens[i];
            if (i > at && i == end && (token is { Kind: TokenKind.Dash, Joined: true } || IsEndOfShortened(text, tokens, i)))
            {
                i++;
                if (token.Kind == TokenKind.Punctuation) end = i;
            }
            else if (token.Kind != TokenKind.Word)
            {
                break;
            }
            else if (token.Capital && !_stops.Contains(token.Word))
            {
                if (i > end && _openers.Contains(token.Word) || StartsAnother(text, tokens, i)) break;
                end = ++i;
            }
            else if (_keywords.NameConnectors.Contains(token.Word) && i > at && i == end) i++;
            else break;
        }
        return WithoutSmallWords(tokens, at, end);
    }

    // "Kab."
    private bool IsEndOfShortened(ReadOnlySpan<char> text, List<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] == '.' && _shortened.Contains(tokens[i - 1].Word);

    // a country or another body that follows is not part of the name, unless it ends a phrase such as "Perlindungan WNI"
    private bool StartsAnother(ReadOnlySpan<char> text, List<Token> tokens, int i) =>
        _gazetteer.At(text, tokens, i) is ({ Ids: [{ Type: EntityType.Country or EntityType.Agency or EntityType.Law }, ..] }, _);

    private int WithoutSmallWords(List<Token> tokens, int at, int end)
    {
        while (end > at && (_keywords.NameConnectors.Contains(tokens[end - 1].Word)
            || end == at + 1 && _tails.Contains(tokens[at].Word))) end--;
        return end;
    }
}
