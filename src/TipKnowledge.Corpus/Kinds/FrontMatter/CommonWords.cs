namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// The words that a document writes with a small letter: they are words of its language, and no names. Addresses are not counted, as
/// <c>nila.puspita@…</c> is a name in small letters.
/// </summary>
internal sealed class CommonWords
{
    /// <summary>How much of a text is read, in UTF-16 code units: enough for the words of its title to come again.</summary>
    private const int LongestText = 60_000;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public CommonWords(ReadOnlySpan<char> text)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (text.Length > LongestText) text = text[..LongestText];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            if (char.IsLower(text[start]) && !IsOfAddress(text, start, i)) _lookup.Add(text[start..i]);
        }
    }

    /// <summary>Whether at least half of some words are common ones: then they are no name.</summary>
    public bool AreMost(ReadOnlySpan<char> words)
    {
        int all = 0, common = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(".,'’");
            if (word.Length < 2) continue;
            all++;
            if (_lookup.Contains(word)) common++;
        }
        return common * 2 >= all && common > 0;
    }

    private static bool IsOfAddress(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && text[start - 1] is '@' or '.' or '/' or '_' or '-') || (end < text.Length && text[end] is '@' or '/' or '_')
        || (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]));
}
