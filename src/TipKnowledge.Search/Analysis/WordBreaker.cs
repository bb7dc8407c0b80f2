namespace TipKnowledge.Search.Analysis;

/// <summary>Finds words as UAX #29 does (rules WB4 to WB13b); what has neither letter nor digit is no word.</summary>
internal static class WordBreaker
{
    /// <summary>Longer words are cut, as Lucene cuts them: nobody searches for them, and one must not fill a page of the dictionary.</summary>
    public const int LongestWord = 255;

    /// <summary>The next word at or behind a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from, in UTF-16 code units.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        for (start = from; start < text.Length; start++)
        {
            var kind = WordClasses.Of(text[start]);
            if (kind == WordClass.Single)
            {
                end = start + 1;
                return true;
            }
            if (kind is not (WordClass.Letter or WordClass.Digit or WordClass.Connector or WordClass.Katakana)) continue;
            end = End(text, start, out var hasText);
            if (hasText) return true;
            start = end - 1;
        }
        end = start;
        return false;
    }

    private static int End(ReadOnlySpan<char> text, int start, out bool hasText)
    {
        var last = WordClasses.Of(text[start]);
        hasText = last != WordClass.Connector;
        var at = start + 1;
        for (; at < text.Length && at - start < LongestWord; at++)
        {
            var kind = WordClasses.Of(text[at]);
            if (kind is WordClass.Letter or WordClass.Digit or WordClass.Connector)
            {
                hasText |= kind != WordClass.Connector;
                last = kind;
            }
            else if (kind == WordClass.Format)
            {
                continue;
            }
            else if (kind == WordClass.Katakana && last is WordClass.Katakana or WordClass.Connector)
            {
                hasText = true;
                last = kind;
            }
            else if (Joins(kind, last) && at + 1 < text.Length && WordClasses.Of(text[at + 1]) == last)
            {
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    private static bool Joins(WordClass kind, WordClass last) => last switch
    {
        WordClass.Letter => kind is WordClass.MidLetter or WordClass.MidBoth,
        WordClass.Digit => kind is WordClass.MidDigit or WordClass.MidBoth,
        _ => false,
    };
}
