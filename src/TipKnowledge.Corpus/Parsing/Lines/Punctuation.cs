namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>How lines begin and end.</summary>
internal static class Punctuation
{
    /// <summary>
    /// Whether a line ends a sentence or introduces a list: a full stop, question or exclamation mark, colon or semicolon, perhaps followed
    /// by closing quotation marks, brackets and a footnote's mark.
    /// </summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && (char.IsDigit(line[end - 1]) || IsCloser(line[end - 1]))) end--;
        if (end == 0) return false;
        if (end < line.Length && char.IsDigit(line[^1]) && line[end - 1] == ',') return false;
        // a number at the end is a footnote's mark only right behind the punctuation: "tahun 2007" ends nothing
        return line[end - 1] is '.' or '!' or '?' or ':' or ';' or '…';
    }

    /// <summary>Whether a line begins as the middle of a sentence does.</summary>
    public static bool StartsInside(ReadOnlySpan<char> line)
    {
        var first = line.TrimStart("\"“‘'(*_[–-");
        return first.Length > 0 && (char.IsLower(first[0]) || first[0] is ',' or ';' or ')');
    }

    /// <summary>How many of a line's longer words begin with a capital, from 0 to 1: a title has most of them so.</summary>
    public static double Capitals(ReadOnlySpan<char> line)
    {
        int capital = 0, words = 0;
        foreach (var range in line.Split(' '))
        {
            // a foreign term between underscores tells nothing: it has its own capitals
            var word = line[range].Trim("\"“”‘’'(),.:;*");
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) capital++;
        }
        return words == 0 ? 0 : (double)capital / words;
    }

    /// <summary>Whether a line has letters and all of them are capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters >= 4;
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '*' or '_' or '>' or '®' or '°' or '?';
}
