namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the article, paragraph or point of a law: <c>Pasal 1 ayat (1)</c>, <c>Pasal 123 sampai 126</c>, <c>pasal 3 huruf a</c>,
/// <c>Article 5(2)</c>.
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

    /// <summary>A pinpoint as it is meant: brackets that were taken for figures are brackets.</summary>
    public static string Meant(ReadOnlySpan<char> written)
    {
        var pinpoint = written.ToString();
        for (var open = pinpoint.IndexOf('(', StringComparison.Ordinal); open >= 0; open = pinpoint.IndexOf('(', open + 1))
        {
            var end = open + 1;
            while (end < pinpoint.Length && char.IsAsciiLetterOrDigit(pinpoint[end])) end++;
            if (end - open > 2 && pinpoint[end - 1] == '1' && (end == pinpoint.Length || pinpoint[end] != ')'))
                pinpoint = string.Concat(pinpoint.AsSpan(0, end - 1), ")", pinpoint.AsSpan(end));
        }
        return pinpoint;
    }

    private int Join(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        var start = i;
        while (i < tokens.Count && i - start < 4
            && (text[tokens[i].Start] == '.' && i > start || text[tokens[i].Start] == '/' || tokens[i].Kind == TokenKind.Dash
                || keywords.PinpointJoins.Contains(tokens[i].Word))) i++;
        return i;
    }

    private int Item(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        var start = i;
        if (i < tokens.Count && keywords.Pinpoints.Contains(tokens[i].Word)) i++;
        // "Pasal-pasal 3 dan 7"
        if (i > start && i + 1 < tokens.Count && tokens[i].Kind == TokenKind.Dash && tokens[i + 1].Word == tokens[start].Word) i += 2;
        if (i > start && i < tokens.Count && text[tokens[i].Start] == '.') i++;
        if (i >= tokens.Count) return start;
        var token = tokens[i];
        if (text[token.Start] == '(')
        {
            if (i + 2 < tokens.Count && IsLabel(text, tokens[i + 1]) && text[tokens[i + 2].Start] == ')') return i + 3;
            return i + 1 < tokens.Count && IsUnclosed(text, tokens[i + 1]) ? i + 2 : start;
        }
        if (token.Kind == TokenKind.Number) return IsBareYear(text, token, i == start) ? start : i + 1;
        return i > start && IsLabel(text, token) ? i + 1 : start;
    }

    // "Pasal 2, 1998" is an article and a year
    private static bool IsBareYear(ReadOnlySpan<char> text, Token token, bool bare) =>
        bare && token.Length == 4 && text[token.Start..(token.Start + 2)] is "19" or "20";

    // "ayat (21": readers of scans take the bracket for a one
    private static bool IsUnclosed(ReadOnlySpan<char> text, Token label) =>
        label is { Kind: TokenKind.Number, Length: 2 or 3 } && text[label.End - 1] == '1';

    private static bool IsLabel(ReadOnlySpan<char> text, Token token)
    {
        var written = text[token.Start..token.End];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        return written.Length == 1 || char.IsAsciiDigit(written[0]) && written.Length <= 4 || Letters.IsRoman(written);
    }
}
