using System.Buffers;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Sets of characters that several rules ask for.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");
    private static readonly SearchValues<char> Openings = SearchValues.Create("(\"'“‘<[:;,");

    /// <summary>Whether a text is made of Roman figures alone.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(RomanDigits);

    /// <summary>Whether no letter of a text is in lower case.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>Whether no letter of a token is in lower case.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text, Token token) => IsUpper(text[token.Start..token.End]);

    /// <summary>Where an address may start in a chunk: past its opening brackets and marks; -1 where nothing else is there.</summary>
    public static int AfterOpenings(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Openings);
}
