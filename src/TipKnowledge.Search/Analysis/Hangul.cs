namespace TipKnowledge.Search.Analysis;

/// <summary>Syllables of Hangul, which Unicode numbers by their letters (The Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const char FirstSyllable = '가', FirstLead = '\u1100', FirstVowel = '\u1161', NoTrail = '\u11A7';
    private const int Leads = 19, Vowels = 21, Trails = 28;

    /// <summary>A leading letter with a vowel, or such a syllable with a trailing letter, as one character.</summary>
    public static bool TryCompose(char first, char second, out char syllable)
    {
        int lead = first - FirstLead, vowel = second - FirstVowel, open = first - FirstSyllable, trail = second - NoTrail;
        var isOpen = lead is >= 0 and < Leads && vowel is >= 0 and < Vowels;
        var isClosed = open is >= 0 and < Leads * Vowels * Trails && open % Trails == 0 && trail is > 0 and < Trails;
        syllable = isOpen ? (char)(FirstSyllable + (((lead * Vowels) + vowel) * Trails)) : isClosed ? (char)(first + trail) : '\0';
        return isOpen || isClosed;
    }
}
