namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>Compares titles of laws and expansions of abbreviations as a reader would: without case, punctuation and old spellings.</summary>
internal static class Titles
{
    /// <summary>Lower case, single spaces, <c>pelindungan</c> in its older spelling.</summary>
    public static string Fold(string title) =>
        string.Join(' ', title.ToLowerInvariant().Replace("pelindungan", "perlindungan", StringComparison.Ordinal).Split([' ', '-', ','],
            StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two expansions are one: "transnational organized crimes" and "transnational organised crime", or a longer reading of the
    /// same words.</summary>
    public static bool IsSameExpansion(string first, string second)
    {
        var (a, b) = (Spelling(first), Spelling(second));
        return a == b || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
    }

    private static string Spelling(string words) =>
        string.Join(' ', Fold(words).Replace('z', 's').Split(' ').Select(word => word.Length > 3 ? word.TrimEnd('s') : word));
}
