using System.Globalization;
using System.Text;

namespace TipKnowledge.Cli.Output;

/// <summary>Makes text of documents safe for terminals: what could move the cursor, change colours or reverse the reading order is left out.</summary>
internal static class TerminalText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text on one line: control and format characters removed, white space and line breaks as single spaces, halves of surrogate pairs as U+FFFD.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length == 0 || clean[^1] != ' ') clean.Append(' ');
            }
            else if (IsSafe(rune))
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString();
    }

    // the joiners shape letters of some scripts; every other format character, among them those that reverse the order, is only seen by what it does
    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        UnicodeCategory.Format => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner,
        _ => true,
    };
}
