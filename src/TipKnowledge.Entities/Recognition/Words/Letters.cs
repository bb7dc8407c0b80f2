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

    /// <summary>Whether two words are one but for a letter that is other, missing or too many at most; case aside.</summary>
    public static bool DifferByOne(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length > second.Length)
        {
            var longer = first;
            first = second;
            second = longer;
        }
        if (second.Length - first.Length > 1) return false;
        var same = 0;
        while (same < first.Length && char.ToLowerInvariant(first[same]) == char.ToLowerInvariant(second[same])) same++;
        if (same == second.Length) return true;
        var rest = first.Length == second.Length ? first[(same + 1)..] : first[same..];
        return rest.Equals(second[(same + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
