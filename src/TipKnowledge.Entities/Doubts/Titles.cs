namespace TipKnowledge.Entities.Doubts;

/// <summary>Compares titles of laws and expansions of abbreviations as a reader would: without case, punctuation and old spellings.</summary>
internal static class Titles
{
    // one word is too little to say which law a title means
    private const int MinWords = 2;

    /// <summary>Lower case, single spaces, <c>pelindungan</c> in its older spelling.</summary>
    public static string Fold(string title) =>
        string.Join(' ', title.ToLowerInvariant().Replace("pelindungan", "perlindungan", StringComparison.Ordinal).Split([' ', '-', ','],
            StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a folded title is the one written; a document may shorten it, or go on in its own words behind it.</summary>
    public static bool IsSame(string title, string written) =>
        IsStart(written, title) || written.Count(c => c == ' ') + 1 > MinWords && IsStart(title, written);

    /// <summary>Whether two expansions are one: "transnational organized crimes" and "transnational organised crime", or a longer reading of the
    /// same words.</summary>
    public static bool IsSameExpansion(string first, string second)
    {
        var (a, b) = (Spelling(first), Spelling(second));
        return a == b || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
    }

    private static string Spelling(string words) =>
        string.Join(' ', Fold(words).Replace('z', 's').Split(' ').Select(word => word.Length > 3 ? word.TrimEnd('s') : word));

    private static bool IsStart(string text, string start) =>
        start.Length > 0 && text.StartsWith(start, StringComparison.Ordinal) && (text.Length == start.Length || text[start.Length] == ' ');
}
