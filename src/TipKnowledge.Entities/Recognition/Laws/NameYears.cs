namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the year behind a law's name: <c>2025</c>, <c>(2025)</c>, <c>Tahun 2025</c>, <c>of 2000</c>, <c>, 1930 (No. 29)</c>.</summary>
internal sealed class NameYears(Keywords keywords)
{
    /// <summary>The token past a year behind a name; the token itself where none stands there.</summary>
    public int Past(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (NumberGrammar.TryYear(text, tokens, end, out _)) return end + 1;
        if (end + 2 < tokens.Count && text[tokens[end].Start] == '(' && NumberGrammar.TryYear(text, tokens, end + 1, out _)
            && text[tokens[end + 2].Start] == ')') return end + 3;
        if (end + 1 < tokens.Count && keywords.YearMark.Contains(tokens[end].Word)
            && NumberGrammar.TryYear(text, tokens, end + 1, out _)) return end + 2;
        return PastNumber(text, tokens, end);
    }

    /// <summary>The token past a year behind a treaty's name, which may stand behind a comma.</summary>
    public int PastOfTreaty(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (Past(text, tokens, end) is var past && past > end) return past;
        if (end + 1 >= tokens.Count || text[tokens[end].Start] != ',' || !NumberGrammar.TryYear(text, tokens, end + 1, out _)) return end;
        return end + 2;
    }

    /// <summary>The year between two tokens; 0 where there is none.</summary>
    public static int In(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (NumberGrammar.TryYear(text, tokens, i, out var year)) return year;
        return 0;
    }

    // Forced Labour Convention, 1930 (No. 29)
    private int PastNumber(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        var i = end + 1 < tokens.Count && text[tokens[end].Start] == ',' && NumberGrammar.TryYear(text, tokens, end + 1, out _) ? end + 2 : end;
        if (i + 1 >= tokens.Count || text[tokens[i].Start] != '(' || !keywords.NumberMark.Contains(tokens[i + 1].Word)) return end;
        var number = i + 2 < tokens.Count && text[tokens[i + 2].Start] == '.' ? i + 3 : i + 2;
        return number + 1 < tokens.Count && tokens[number].Kind == TokenKind.Number && text[tokens[number + 1].Start] == ')' ? number + 2 : end;
    }
}
