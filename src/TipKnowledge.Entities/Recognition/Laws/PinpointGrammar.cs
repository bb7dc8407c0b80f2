namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the article, paragraph or point of a law: <c>Pasal 1 ayat (1)</c>, <c>Pasal 123 sampai 126</c>, <c>pasal 3 huruf a</c>, <c>Article 5(2)</c>.
/// </summary>
internal sealed class PinpointGrammar(Keywords keywords)
{
    private const int MaxTokens = 200;

    /// <summary>The token past the pinpoint that starts at a token; the token itself where none does.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int start)
    {
        if (start + 1 >= tokens.Count || !keywords.Pinpoints.Contains(tokens[start].Word)) return start;
        var end = start;
        for (var i = start; i < tokens.Count && i - start < MaxTokens;)
        {
            var next = Item(text, tokens, i);
            if (next == i) break;
            end = i = next;
            var join = Join(text, tokens, i);
            // "Pasal 1 dan 2" and "Pasal 1 dan Pasal 2" go on; "Pasal 1 dan Undang-Undang" ends before "dan"
            if (join > i && Item(text, tokens, join) > join) i = join;
        }
        return end;
    }

    private int Join(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        var start = i;
        while (i < tokens.Count && i - start < 4
            && (text[tokens[i].Start] == '.' && i > start || keywords.PinpointJoins.Contains(tokens[i].Word) || tokens[i].Kind == TokenKind.Dash
            || text[tokens[i].Start] == '/')) i++;
        return i;
    }

    private int Item(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        var start = i;
        if (i < tokens.Count && keywords.Pinpoints.Contains(tokens[i].Word)) i++;
        if (i > start && i < tokens.Count && text[tokens[i].Start] == '.') i++;
        if (i >= tokens.Count) return start;
        var token = tokens[i];
        if (text[token.Start] == '(')
        {
            if (i + 2 < tokens.Count && IsLabel(text, tokens[i + 1]) && text[tokens[i + 2].Start] == ')') return i + 3;
            return start;
        }
        if (token.Kind == TokenKind.Number) return IsBareYear(text, token, i == start) ? start : i + 1;
        return i > start && IsLabel(text, token) ? i + 1 : start;
    }

    // "Pasal 2, 1998" is an article and a year
    private static bool IsBareYear(ReadOnlySpan<char> text, Token token, bool bare) =>
        bare && token.Length == 4 && text[token.Start] is ('1' or '2');

    private static bool IsLabel(ReadOnlySpan<char> text, Token token)
    {
        var written = text[token.Start..token.End];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        return written.Length == 1 || char.IsAsciiDigit(written[0]) && written.Length <= 4 || Letters.IsRoman(written);
    }
}
