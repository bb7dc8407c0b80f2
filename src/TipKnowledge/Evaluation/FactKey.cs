using System.Text;

namespace TipKnowledge.Evaluation;

/// <summary>
/// Compares texts by their letters and figures alone, so that case, spaces, marks and the word for a number make no difference.
/// </summary>
internal static class FactKey
{
    private static readonly string[] WordsForNumber = ["nomor", "no.", "nr."];

    /// <summary>The letters and figures of a text.</summary>
    public static string Of(string? text)
    {
        var plain = (text ?? "").ToLowerInvariant();
        foreach (var word in WordsForNumber) plain = plain.Replace(word, "", StringComparison.Ordinal);
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain)
            if (char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)) key.Append(c);
        return key.ToString();
    }
}
