using System.Collections.Frozen;
using System.Text;
using TipKnowledge.Corpus.Kinds.Statutes.Marks;

namespace TipKnowledge.Corpus.Kinds.Statutes.Names;

/// <summary>
/// Titles that are printed in capitals, as they are cited: each word with a capital but the little ones (Indonesian and English).
/// </summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> Little = FrozenSet.ToFrozenSet(
        [
            "dan", "di", "ke", "dari", "yang", "untuk", "dengan", "pada", "dalam", "atas", "bagi", "oleh", "tentang", "sebagai", "antara",
            "terhadap", "mengenai", "serta", "atau", "menjadi", "kepada", "para", "secara", "beserta",
            "and", "of", "on", "the", "to", "in", "for", "by", "with", "as", "or", "a", "an",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        ["PT", "CV", "RI", "DPR", "MPR", "DPRD", "APBN", "TNI", "POLRI", "ASEAN", "ILO", "BUMN", "PBB", "WTO", "DKI", "UUD", "KPK"],
        StringComparer.Ordinal);

    /// <summary>The title; as it is where it has small letters of its own.</summary>
    public static string Of(string title)
    {
        if (HasSmallLetters(title)) return title;
        var words = new StringBuilder(title.Length);
        var start = 0;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && char.IsLetterOrDigit(title[i])) continue;
            if (i > start) words.Append(Word(title[start..i], isFirst: start == 0));
            if (i < title.Length) words.Append(title[i]);
            start = i + 1;
        }
        return words.ToString();
    }

    private static string Word(string word, bool isFirst)
    {
        if (Kept.Contains(word) || word.Any(char.IsDigit)) return word;
        if (word.Length > 1 && StatuteNumbers.Value(word) > 0 && !Little.Contains(word)) return word;
        if (Little.Contains(word) && !isFirst) return word.ToLowerInvariant();
        return char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
    }

    private static bool HasSmallLetters(string title)
    {
        int small = 0, capital = 0;
        foreach (var c in title)
        {
            if (char.IsLower(c)) small++;
            else if (char.IsUpper(c)) capital++;
        }
        return small > capital;
    }
}
