using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Tells by its form alone whether what stands in brackets may be the short form of what stands before them.</summary>
internal static class ShortForms
{
    private const int MaxWords = 3;
    private const int MaxLength = 12;
    private const int MaxLawLength = 60;

    // the marks between its words are tokens too
    private const int MaxMarks = 2;

    // "(Pasal 83)", "(Article 5)" cite, and define nothing
    private static readonly string[] Citing = Phrases.Of("Citing", behind: " ");
    private static readonly string[] LawOpenings = Phrases.Of("ShortLawOpenings", behind: " ");
    private static readonly string[] LawEndings = Phrases.Of("ShortLawEndings", " ");

    /// <summary>Whether a text is an abbreviation.</summary>
    /// <param name="form">The text.</param>
    /// <param name="tokens">How many tokens it has.</param>
    public static bool IsAbbreviation(string form, int tokens)
    {
        if (form.Length is < 2 or > MaxLength || tokens > MaxWords + MaxMarks) return false;
        if (!char.IsUpper(form[0]) && !char.IsAsciiDigit(form[0]) && !char.IsUpper(form[1])) return false;
        if (!form.Any(char.IsUpper) || form.AsSpan().Count(' ') >= MaxWords) return false;
        return !form.Contains(',', StringComparison.Ordinal) && !form.EndsWith('.') && !EndsInYear(form)
            && !Array.Exists(Citing, word => form.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a text may be the short name of a law: "UU TPPO", "Immigration Act".</summary>
    public static bool IsLaw(string form) =>
        form.Length <= MaxLawLength
        && (Array.Exists(LawOpenings, opening => form.StartsWith(opening, StringComparison.Ordinal))
            || Array.Exists(LawEndings, ending => form.EndsWith(ending, StringComparison.Ordinal)));

    // "(Lee 2022)" is a reference
    private static bool EndsInYear(string form) =>
        form.Length > 5 && form[^5] == ' ' && !form.AsSpan(form.Length - 4).ContainsAnyExceptInRange('0', '9');
}
