namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds what a short form in brackets stands for among the words before it, by the algorithm of Schwartz and Hearst, "A simple algorithm
/// for identifying abbreviation definitions in biomedical text" (PSB 2003, section 3).
/// </summary>
internal static class LongForms
{
    // the paper's bound on the words of a long form
    private const int MoreWords = 5;

    /// <summary>The long form in front of a bracket; <see langword="null"/> where no words there have the letters.</summary>
    public static string? Before(string text, List<Token> tokens, int open, string shortForm)
    {
        var words = Math.Min(shortForm.Length + MoreWords, shortForm.Length * 2);
        var first = open;
        for (var count = 0; first > 0 && count < words; first--)
        {
            if (tokens[first - 1].Kind == TokenKind.Word) count++;
            else if (text[tokens[first - 1].Start] is '.' or ';' or '(' or ')' or ':') break;
        }
        if (first == open) return null;
        var start = tokens[first].Start;
        var candidate = text.AsSpan(start, tokens[open - 1].End - start);
        var at = Start(candidate, shortForm);
        if (at < 0) return null;
        var longForm = candidate[at..];
        return longForm.Length > shortForm.Length && longForm.Contains(' ') ? longForm.ToString() : null;
    }

    // two pointers run from the ends to the starts; the first letter must start a word; -1 where a letter is missing
    private static int Start(ReadOnlySpan<char> candidate, string shortForm)
    {
        var at = candidate.Length - 1;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            var c = char.ToLowerInvariant(shortForm[s]);
            if (!char.IsLetterOrDigit(c)) continue;
            while (at >= 0 && char.ToLowerInvariant(candidate[at]) != c
                || s == 0 && at > 0 && char.IsLetterOrDigit(candidate[at - 1])) at--;
            if (at < 0) return -1;
            at--;
        }
        return at + 1;
    }
}
