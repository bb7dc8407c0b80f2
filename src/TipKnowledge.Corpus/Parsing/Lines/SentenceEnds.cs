namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>Finds where sentences end for sure: a place that is missed costs nothing, one inside a sentence or a citation does.</summary>
internal static class SentenceEnds
{
    /// <summary>Shorter words before a full stop may be abbreviations: <c>No.</c>, <c>hlm.</c>, <c>Prof.</c></summary>
    private const int ShortestWord = 5;

    /// <summary>The places behind the spaces that follow sentences, in UTF-16 code units, rising.</summary>
    public static List<int> Of(string text)
    {
        var ends = new List<int>();
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ';' or '…') || !EndsWord(text, i)) continue;
            var next = i + 1;
            while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or ']') next++;
            if (next >= text.Length || text[next] != ' ') continue;
            while (next < text.Length && text[next] == ' ') next++;
            if (next < text.Length && (text[i] == ';' || Starts(text[next]))) ends.Add(next);
        }
        return ends;
    }

    private static bool Starts(char c) => char.IsUpper(c) || c is '"' or '“' or '‘' or '(' or '[' || (char.IsLetter(c) && !char.IsLower(c));

    private static bool EndsWord(string text, int end)
    {
        if (text[end] != '.') return true;
        if (text[end - 1] is ')' or '"' or '”' or ']' or '%') return true;
        var start = end;
        while (start > 0 && end - start < ShortestWord && char.IsLetter(text[start - 1])) start--;
        if (end - start >= ShortestWord) return true;
        // a year or an amount; not "1." of a list
        while (start > 0 && end - start < 4 && char.IsAsciiDigit(text[start - 1])) start--;
        return end - start >= 4 && char.IsAsciiDigit(text[start]);
    }
}
