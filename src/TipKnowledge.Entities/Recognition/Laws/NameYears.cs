namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the year behind a law's name: <c>2025</c>, <c>(2025)</c>, <c>Tahun 2025</c>, <c>of 2000</c>, <c>, 1930 (No. 29)</c>.
/// </summary>
internal sealed class NameYears(Keywords keywords)
{
    /// <summary>The token past a year behind a name; the token itself where none stands there.</summary>
    public int Past(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (YearReader.TryYear(text, tokens, end, out _)) return end + 1;
        if (YearReader.TryYear(text, tokens, end + 1, out _))
        {
            if (keywords.YearMark.Contains(tokens[end].Word)) return end + 2;
            if (text[tokens[end].Start] == '(' && end + 2 < tokens.Count && text[tokens[end + 2].Start] == ')') return end + 3;
        }
        return PastNumber(text, tokens, end);
    }

    /// <summary>The token past a year behind a treaty's name, which may stand behind a comma.</summary>
    public int PastOfTreaty(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (Past(text, tokens, end) is var past && past > end) return past;
        return IsYearBehindComma(text, tokens, end) ? end + 2 : end;
    }

    /// <summary>The year between two tokens; 0 where there is none.</summary>
    public static int In(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (YearReader.TryYear(text, tokens, i, out var year)) return year;
        return 0;
    }

    // Forced Labour Convention, 1930 (No. 29)
    private int PastNumber(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        var i = IsYearBehindComma(text, tokens, end) ? end + 2 : end;
        if (i + 1 >= tokens.Count || text[tokens[i].Start] != '(' || !keywords.NumberMark.Contains(tokens[i + 1].Word)) return end;
        var number = i + 2 < tokens.Count && text[tokens[i + 2].Start] == '.' ? i + 3 : i + 2;
        return number + 1 < tokens.Count && tokens[number].Kind == TokenKind.Number && text[tokens[number + 1].Start] == ')'
            ? number + 2 : end;
    }

    private static bool IsYearBehindComma(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        YearReader.TryYear(text, tokens, at + 1, out _) && text[tokens[at].Start] == ',';
}
