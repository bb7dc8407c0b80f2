using System.Collections.Frozen;
using System.Globalization;

namespace TipKnowledge.Corpus.Languages;

/// <summary>
/// Tells Indonesian, English and other languages apart by the words themselves: function words and letter trigrams, each with the logarithm
/// of how much more often it occurs in the one language than in the other (naive Bayes; Dunning 1994, "Statistical Identification of
/// Language").
/// </summary>
public static class LanguageDetector
{
    /// <summary>Texts of fewer words are left to their surroundings: a name or a number tells nothing.</summary>
    public const int FewestWords = 4;

    /// <summary>A function word tells about as much as two trigrams.</summary>
    private const int WordWeight = 2;

    /// <summary>Longer texts are judged by their start: by then the answer does not change any more.</summary>
    private const int LongestSample = 4000;

    /// <summary>Of Indonesian and English texts, every third to fourth word is one that the profile has; those with fewer may be of another language.</summary>
    private const int WordsPerFunctionWord = 5;

    private const int LongestWord = 40;
    private const char WordEnd = '_';
    private const char NoLetter = '\0';

    /// <summary>The letters a to z, the apostrophe, and the mark at a word's ends.</summary>
    private const int Letters = 28;

    private static readonly FrozenDictionary<string, int> Words = Load("w").ToFrozenDictionary(StringComparer.Ordinal);

    // the small letter, or the apostrophe, that an ASCII character counts as
    private static readonly char[] Folded = FoldAscii();

    // one weight for each three letters there can be, 0 for most: small enough for the processor's first cache
    private static readonly sbyte[] Trigrams = LoadTrigrams();

    /// <summary>The language of a text; <see cref="Language.Unknown"/> for fewer than <see cref="FewestWords"/> words, or where nothing tells.</summary>
    public static Language Detect(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestSample) text = text[..LongestSample];
        if (OtherLanguages.IsOtherScript(text)) return Language.Other;
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        // a word between two marks, so that its first and last letters make trigrams of their own
        Span<char> word = stackalloc char[LongestWord + 2];
        int score = 0, count = 0, length = 0, known = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            c = c < Folded.Length ? Folded[c] : c == '’' ? '\'' : NoLetter;
            if (c != NoLetter)
            {
                if (length < LongestWord) word[1 + length++] = c;
                continue;
            }
            if (length == 0) continue;
            count++;
            word[0] = word[length + 1] = WordEnd;
            if (words.TryGetValue(word.Slice(1, length), out var weight))
            {
                score += WordWeight * weight;
                known++;
            }
            score += TrigramScore(word[..(length + 2)]);
            length = 0;
        }
        if (count < FewestWords || score == 0) return Language.Unknown;
        // texts with as many function words as both languages have need no closer look
        if (known * WordsPerFunctionWord < count && OtherLanguages.Has(text)) return Language.Other;
        return score > 0 ? Language.Indonesian : Language.English;
    }

    /// <summary>Whether a word, in small letters or not, is a function word of Indonesian or English: such words are in no name.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return false;
        word.ToLowerInvariant(small);
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(small[..word.Length]);
    }

    private static int TrigramScore(ReadOnlySpan<char> word)
    {
        var score = 0;
        int first = Letter(word[0]), second = Letter(word[1]);
        foreach (var c in word[2..])
        {
            var third = Letter(c);
            score += Trigrams[(((first * Letters) + second) * Letters) + third];
            (first, second) = (second, third);
        }
        return score;
    }

    private static int Letter(char c) => c >= 'a' ? c - 'a' : c == '\'' ? Letters - 2 : Letters - 1;

    private static char[] FoldAscii()
    {
        var folded = new char[128];
        Array.Fill(folded, NoLetter);
        for (var c = 'a'; c <= 'z'; c++) folded[c] = folded[char.ToUpperInvariant(c)] = c;
        folded['\''] = '\'';
        return folded;
    }

    // lines of: w (word) or g (trigram), the text, ten times the binary logarithm of Indonesian over English frequency
    private static Dictionary<string, int> Load(string kind)
    {
        using var stream = typeof(LanguageDetector).Assembly.GetManifestResourceStream("TipKnowledge.Corpus.Languages.profile.tsv")
            ?? throw new InvalidOperationException("The language profile is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            if (parts[0] == kind) weights.Add(parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture));
        }
        return weights;
    }

    private static sbyte[] LoadTrigrams()
    {
        var weights = new sbyte[Letters * Letters * Letters];
        foreach (var (trigram, weight) in Load("g"))
            weights[(((Letter(trigram[0]) * Letters) + Letter(trigram[1])) * Letters) + Letter(trigram[2])] = checked((sbyte)weight);
        return weights;
    }
}
