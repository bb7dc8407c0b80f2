namespace TipKnowledge.Search.Analysis;

/// <summary>
/// The Indonesian stemmer of the Snowball project, after Tala (2003), "A Study of Stemming Effects on Information Retrieval in Bahasa Indonesia".
/// It takes off particles, possessives, prefixes and suffixes as long as more than two vowels would be left.
/// </summary>
public static class IndonesianStemmer
{
    private enum Prefix
    {
        None,
        DiMengTer,
        Per,
        KePeng,
        Ber,
    }

    /// <summary>Stems a word in lower case, in place.</summary>
    /// <param name="word">A buffer that holds the word.</param>
    /// <param name="length">The word's length.</param>
    /// <returns>The stem's length.</returns>
    public static int Stem(char[] word, int length)
    {
        var text = word.AsSpan(0, length);
        var measure = 0;
        foreach (var c in text)
            if (IsVowel(c)) measure++;
        if (measure <= 2) return length;
        if (EndsWithAny(text, "kah", "lah", "pun")) Cut(ref text, 3, ref measure);
        if (measure <= 2) return text.Length;
        if (text.EndsWith("nya")) Cut(ref text, 3, ref measure);
        else if (EndsWithAny(text, "ku", "mu")) Cut(ref text, 2, ref measure);
        if (measure <= 2) return text.Length;
        var prefix = Prefix.None;
        var first = FirstPrefix(text, ref prefix, out var replacement);
        if (first > 0)
        {
            Drop(ref text, first, replacement, ref measure);
            // the letter that was put back belongs to the stem: "memercayai" is "percaya", not "caya"
            if (measure > 2 && CutSuffix(ref text, prefix, ref measure) && measure > 2 && replacement == '\0')
                DropSecond(ref text, ref prefix, ref measure);
        }
        else
        {
            DropSecond(ref text, ref prefix, ref measure);
            if (measure > 2) CutSuffix(ref text, prefix, ref measure);
        }
        text.CopyTo(word);
        return text.Length;
    }

    // how many characters the first prefix takes off, and what stands in their place
    private static int FirstPrefix(ReadOnlySpan<char> text, ref Prefix prefix, out char replacement)
    {
        replacement = '\0';
        var (kind, stemStart) = text switch
        {
            ['m', 'e', 'n', 'y', ..] when VowelAt(text, 4) => (Prefix.DiMengTer, -4),
            ['p', 'e', 'n', 'y', ..] when VowelAt(text, 4) => (Prefix.KePeng, -4),
            ['m', 'e', 'n', 'g', ..] => (Prefix.DiMengTer, 4),
            ['p', 'e', 'n', 'g', ..] => (Prefix.KePeng, 4),
            ['m', 'e', 'n', ..] or ['t', 'e', 'r', ..] => (Prefix.DiMengTer, 3),
            ['p', 'e', 'n', ..] => (Prefix.KePeng, 3),
            ['m', 'e', 'm', ..] => (Prefix.DiMengTer, VowelAt(text, 3) ? -3 : 3),
            ['p', 'e', 'm', ..] => (Prefix.KePeng, VowelAt(text, 3) ? -3 : 3),
            ['d', 'i', ..] or ['m', 'e', ..] => (Prefix.DiMengTer, 2),
            ['k', 'e', ..] => (Prefix.KePeng, 2),
            _ => (Prefix.None, 0),
        };
        if (stemStart == 0) return 0;
        prefix = kind;
        // "menyapu" is "sapu", "memukul" is "pukul"
        if (stemStart < 0) replacement = stemStart == -4 ? 's' : 'p';
        return Math.Abs(stemStart);
    }

    private static void DropSecond(ref Span<char> text, ref Prefix prefix, ref int measure)
    {
        var (kind, count) = text switch
        {
            ['p', 'e', 'r', ..] or ['p', 'e', 'l', 'a', 'j', 'a', 'r', ..] => (Prefix.Per, 3),
            ['p', 'e', ..] => (Prefix.Per, 2),
            ['b', 'e', 'r', ..] or ['b', 'e', 'l', 'a', 'j', 'a', 'r', ..] => (Prefix.Ber, 3),
            ['b', 'e', _, 'e', 'r', ..] when !IsVowel(text[2]) => (Prefix.Ber, 2),
            _ => (Prefix.None, 0),
        };
        if (count == 0) return;
        prefix = kind;
        Drop(ref text, count, '\0', ref measure);
    }

    private static bool CutSuffix(ref Span<char> text, Prefix prefix, ref int measure)
    {
        if (text.EndsWith("kan") && prefix is not (Prefix.KePeng or Prefix.Per)) return Cut(ref text, 3, ref measure);
        if (text.EndsWith("an") && prefix != Prefix.DiMengTer) return Cut(ref text, 2, ref measure);
        return text.EndsWith("i") && prefix <= Prefix.Per && text is not [.., 's', 'i'] && Cut(ref text, 1, ref measure);
    }

    private static bool Cut(ref Span<char> text, int count, ref int measure)
    {
        text = text[..^count];
        measure--;
        return true;
    }

    private static void Drop(ref Span<char> text, int count, char replacement, ref int measure)
    {
        text = text[(replacement == '\0' ? count : count - 1)..];
        if (replacement != '\0') text[0] = replacement;
        measure--;
    }

    private static bool VowelAt(ReadOnlySpan<char> text, int at) => at < text.Length && IsVowel(text[at]);

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (text.EndsWith(ending)) return true;
        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
