using System.Globalization;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>
/// Reads the numbers of chapters and articles, also as scans misread them: O for 0, l, L and I for 1, and l for I in Roman numbers.
/// </summary>
internal static class StatuteNumbers
{
    /// <summary>The most characters of a number.</summary>
    private const int Longest = 8;

    /// <summary>The Arabic number at the start of a text, perhaps with a letter behind it, as in <c>12A</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <returns>The number in figures with its letter; empty where there is none.</returns>
    public static string Arabic(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        Span<char> digits = stackalloc char[Longest];
        var hasDigit = false;
        while (length < text.Length && length < Longest - 1 && Digit(text[length]) is var digit and not '\0')
        {
            hasDigit |= char.IsAsciiDigit(text[length]);
            digits[length++] = digit;
        }
        if (length is 0 or > 4 || (!hasDigit && length > 2) || digits[0] == '0') return Nothing(out length);
        var count = length;
        if (length < text.Length && char.IsAsciiLetterUpper(text[length]) && !IsLetter(text, length + 1)) digits[count++] = text[length++];
        if (IsLetter(text, length) || (length < text.Length && char.IsAsciiDigit(text[length]))) return Nothing(out length);
        return new string(digits[..count]);
    }

    /// <summary>The Roman number at the start of a text; empty where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <returns>The number in capitals, perhaps with a letter, as in <c>VIA</c>; empty where there is none.</returns>
    public static string Roman(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        Span<char> signs = stackalloc char[Longest];
        while (length < text.Length && length < Longest && Sign(text[length]) is var sign and not '\0') signs[length++] = sign;
        var isWhole = length > 0 && !IsLetter(text, length);
        if (length > 0 && length < text.Length && text[length] is 'A' or 'B' && !IsLetter(text, length + 1))
        {
            var letter = text[length++];
            return Value(signs[..(length - 1)]) > 0 ? new string(signs[..(length - 1)]) + letter : Nothing(out length);
        }
        return isWhole && Value(signs[..length]) > 0 ? new string(signs[..length]) : Nothing(out length);
    }

    /// <summary>The value of a Roman number in its usual form, a letter behind it left out; 0 for what is none.</summary>
    public static int Value(ReadOnlySpan<char> roman) => RomanNumber.Read(roman.TrimEnd("AB")) ?? 0;

    /// <summary>The value of an Arabic number, a letter behind it left out; 0 for what is none.</summary>
    public static int Figure(ReadOnlySpan<char> number) =>
        int.TryParse(number.TrimEnd("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : 0;

    /// <summary>The figure that a character is, or is misread from; NUL for any other.</summary>
    public static char Digit(char c) => c switch
    {
        >= '0' and <= '9' => c,
        'O' or 'o' => '0',
        'l' or 'I' or 'L' => '1',
        _ => '\0',
    };

    private static char Sign(char c) => c switch
    {
        'I' or 'V' or 'X' or 'L' or 'C' => c,
        'l' or '1' => 'I',
        _ => '\0',
    };

    private static bool IsLetter(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetter(text[at]);

    private static string Nothing(out int length)
    {
        length = 0;
        return "";
    }
}
