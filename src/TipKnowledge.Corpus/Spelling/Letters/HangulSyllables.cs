namespace TipKnowledge.Corpus.Spelling.Letters;

/// <summary>The syllables of Korean, which Unicode puts together by arithmetic and not by a table (The Unicode Standard, section 3.12).</summary>
internal static class HangulSyllables
{
    private const int First = 0xAC00, Last = 0xD7A3;
    private const int Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7;
    private const int Leadings = 19, Vowels = 21, Trailings = 28;

    /// <summary>The vowels and final consonants, which join the letter before them.</summary>
    public static IEnumerable<char> JoiningLetters =>
        Enumerable.Range(Vowel, Vowels).Concat(Enumerable.Range(Trailing + 1, Trailings - 1)).Select(letter => (char)letter);

    /// <summary>Whether a letter is a vowel or a final consonant.</summary>
    public static bool Joins(int letter) => letter is >= Vowel and < Vowel + Vowels or > Trailing and < Trailing + Trailings;

    /// <summary>Whether a character is a syllable, made of two or three letters.</summary>
    public static bool IsSyllable(int letter) => letter is >= First and <= Last;

    /// <summary>The letters of a syllable; the third is 0 where it has two.</summary>
    public static (int Leading, int Vowel, int Trailing) PartsOf(int syllable)
    {
        var index = syllable - First;
        var trailing = index % Trailings;
        return (Leading + (index / (Vowels * Trailings)), Vowel + (index / Trailings % Vowels), trailing == 0 ? 0 : Trailing + trailing);
    }

    /// <summary>The syllable of two parts; 0 where they make none.</summary>
    public static int WholeOf(int first, int second)
    {
        if (first is >= Leading and < Leading + Leadings && second is >= Vowel and < Vowel + Vowels)
            return First + ((((first - Leading) * Vowels) + second - Vowel) * Trailings);
        var isOpen = IsSyllable(first) && (first - First) % Trailings == 0;
        return isOpen && second is > Trailing and < Trailing + Trailings ? first + second - Trailing : 0;
    }
}
