namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>Roman numbers, of pages, sections and chapters, from 1 to 199.</summary>
public static class RomanNumber
{
    private static readonly (string Letters, int Value)[] Parts =
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];

    /// <summary>The longest one: <c>clxxxviii</c>.</summary>
    private const int Longest = 9;

    /// <summary>Reads a number, all of it in one case; <see langword="null"/> where it is none or is not written as it should be.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return null;
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..text.ToLowerInvariant(lower)];
        if (!text.SequenceEqual(lower) && text.ContainsAnyInRange('a', 'z')) return null;
        var value = 0;
        var rest = (ReadOnlySpan<char>)lower;
        foreach (var (letters, worth) in Parts)
        {
            for (var times = 0; rest.StartsWith(letters) && times < (letters.Length > 1 || letters is "v" or "l" or "c" ? 1 : 3); times++)
            {
                value += worth;
                rest = rest[letters.Length..];
            }
        }
        return rest.Length == 0 ? value : null;
    }

    /// <summary>Writes a number in small letters.</summary>
    /// <param name="value">From 1 to 199.</param>
    public static string Write(int value)
    {
        var text = "";
        foreach (var (letters, worth) in Parts)
            for (; value >= worth; value -= worth) text += letters;
        return text;
    }
}
