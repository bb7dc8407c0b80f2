using System.Collections.Frozen;

namespace TipKnowledge.Corpus.Languages;

/// <summary>Tells a text in a third language: by its script, or by function words that neither Indonesian nor English has.</summary>
internal static class OtherLanguages
{
    /// <summary>The first letter that is not of a Latin alphabet (Greek, and all scripts behind it but Vietnamese letters).</summary>
    private const char FirstOfOtherScripts = '\u0370';

    private const char FirstLatinAdditional = '\u1E00';
    private const char LastLatinAdditional = '\u1EFF';

    /// <summary>Fewer letters of another script are a name or a term.</summary>
    private const int FewestLetters = 8;

    /// <summary>Fewer words of another language are a term: <c>de facto</c>, <c>la Niña</c>.</summary>
    private const int FewestWords = 3;

    /// <summary>One word in so many is a function word, in any language.</summary>
    private const int WordsPerFunctionWord = 6;

    private static readonly FrozenSet<string> Words = Data.Lines("Languages.other.words.tsv")
        .SelectMany(line => line.Split('\t')[1].Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether most letters of a text are of no Latin alphabet.</summary>
    public static bool IsOtherScript(ReadOnlySpan<char> text)
    {
        int other = 0, latin = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (c < FirstOfOtherScripts || c is >= FirstLatinAdditional and <= LastLatinAdditional) latin++;
            else other++;
        }
        return other >= FewestLetters && other > latin;
    }

    /// <summary>Whether a text with few or no function words of Indonesian and English has those of another language.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        int all = 0, other = 0, known = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\'')) i++;
            var word = text[start..i];
            all++;
            if (LanguageDetector.IsFunctionWord(word)) known++;
            else if (words.Contains(word)) other++;
        }
        return other >= FewestWords && other > known && other * WordsPerFunctionWord >= all;
    }
}
