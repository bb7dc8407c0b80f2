using System.Globalization;
using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>The name to show for any id, whether the vocabulary knows it or not.</summary>
public static class DisplayNames
{
    /// <summary>
    /// What a person renamed it to; else the first name of the vocabulary in a language, else in the other one; for a law by number its
    /// citation (<c>law:id/uu/2007/24</c> is <c>UU No. 24 Tahun 2007</c>, <c>Law No. 24 of 2007</c>); else the words of the id.
    /// </summary>
    public static string DisplayName(this Vocabulary vocabulary, EntityId id, Language language)
    {
        var english = language == Language.English;
        if (vocabulary.Renamed(id, english) is { } renamed) return renamed;
        if (LawCitation(id.Value, english) is { } citation) return citation;
        if (vocabulary.Find(id) is { } entry)
        {
            var (first, second) = english ? (entry.Names.English, entry.Names.Indonesian) : (entry.Names.Indonesian, entry.Names.English);
            if (first.Length > 0) return first[0];
            if (second.Length > 0) return second[0];
            var title = english ? entry.Title.English.Concat(entry.Title.Indonesian) : entry.Title.All;
            if (title.FirstOrDefault() is { } shown) return shown;
            if (entry.Abbreviations.Length > 0) return entry.Abbreviations[0];
        }
        return FromWords(id.Value);
    }

    private static string? LawCitation(string id, bool english)
    {
        if (!id.StartsWith("law:id/", StringComparison.Ordinal)) return null;
        var parts = id.Split('/');
        if (parts.Length != 4 || parts[2].Length != 4 || !parts[2].All(char.IsAsciiDigit)) return null;
        var number = parts[3].All(char.IsAsciiDigit) ? parts[3] : parts[3].ToUpperInvariant();
        return english ? $"{LawKindNames.English(parts[1])} No. {number} of {parts[2]}"
            : $"{LawKindNames.Indonesian(parts[1])} No. {number} Tahun {parts[2]}";
    }

    private static string FromWords(string id)
    {
        var slug = id[(id.LastIndexOf('/') is >= 0 and var slash ? slash + 1 : id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slug.Replace('-', ' '));
    }
}
