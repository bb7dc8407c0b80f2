namespace TipKnowledge.Corpus.Languages;

/// <summary>Between <see cref="Language"/> and its ISO 639-1 code, as written in URLs, options and exports.</summary>
public static class LanguageCodes
{
    /// <summary>The code: <c>id</c>, <c>en</c>, <c>other</c> for any other language, or <c>und</c> where the language is not known.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Indonesian => "id",
        Language.English => "en",
        Language.Other => "other",
        _ => "und",
    };

    /// <summary>The language of a code in any case; <see langword="false"/> for any code but <c>id</c>, <c>en</c>, <c>other</c> and <c>und</c>.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        (var known, language) = code?.ToUpperInvariant() switch
        {
            "ID" => (true, Language.Indonesian),
            "EN" => (true, Language.English),
            "OTHER" => (true, Language.Other),
            "UND" => (true, Language.Unknown),
            _ => (false, Language.Unknown),
        };
        return known;
    }
}
