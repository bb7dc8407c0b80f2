using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TipKnowledge.Answers;

/// <summary>The words that answers have for values of enumerations, such as <c>issued_by</c>: for addresses, options and texts, which have no others.</summary>
public static class EnumWords
{
    /// <summary>The word of a value.</summary>
    public static string Of(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The words of an enumeration, in its order.</summary>
    public static ImmutableArray<string> All(Type enumeration) => [.. Values(enumeration).Select(Of)];

    /// <summary>
    /// Reads a word in any case; also with hyphens, as vocabulary files have it, and as the program's own name, <c>IssuedBy</c>, which stands in
    /// links that were given out before there was one spelling.
    /// </summary>
    /// <param name="enumeration">The enumeration.</param>
    /// <param name="written">The word.</param>
    /// <param name="value">Its value; <see langword="null"/> where it is none.</param>
    public static bool TryRead(Type enumeration, string? written, [NotNullWhen(true)] out Enum? value)
    {
        var word = written?.Trim().Replace('-', '_');
        value = Values(enumeration).FirstOrDefault(one => Is(word, Of(one)) || Is(word, one.ToString()));
        return value is not null;
    }

    private static IEnumerable<Enum> Values(Type enumeration) => Enum.GetValues(enumeration).Cast<Enum>();

    private static bool Is(string? word, string name) => name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
