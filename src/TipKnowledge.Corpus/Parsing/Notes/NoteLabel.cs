using System.Globalization;

namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>How a note's line begins.</summary>
/// <param name="Number">The note's number; 0 where the line begins with none.</param>
/// <param name="Length">How many UTF-16 code units the mark has, with the spaces behind it.</param>
/// <param name="Form">How it is set.</param>
internal readonly record struct NoteLabel(int Number, int Length, NoteLabelForm Form)
{
    private const int MostDigits = 3;

    /// <summary>Reads a line: <c>3 Lihat …</c>, <c>3Lihat …</c>, <c>³Lihat …</c>, <c>[^3]: Lihat …</c>, or <c>3</c> alone.</summary>
    public static NoteLabel Of(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("[^")) return Defined(line);
        var digits = 0;
        while (digits < line.Length && digits <= MostDigits && (char.IsAsciiDigit(line[digits]) || IsRaised(line[digits]))) digits++;
        if (digits is 0 or > MostDigits || line[0] == '0') return default;
        var number = 0;
        foreach (var c in line[..digits]) number = number * 10 + (char.IsAsciiDigit(c) ? c - '0' : "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c));
        if (digits == line.Length) return new(number, digits, NoteLabelForm.Alone);
        var rest = digits;
        while (rest < line.Length && line[rest] == ' ') rest++;
        return new(number, rest, rest > digits ? NoteLabelForm.Spaced : NoteLabelForm.Glued);
    }

    /// <summary>Whether a text begins as notes do: with a capital, a quotation mark or an address.</summary>
    public static bool StartsNote(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsUpper(rest[0]) || rest[0] is '“' or '"' or '‘' or '\'' || rest.StartsWith("http"));

    private static bool IsRaised(char c) => c is '¹' or '²' or '³' or >= '⁰' and <= '⁹' and not ('ⁱ' or '\u2072' or '\u2073');

    private static NoteLabel Defined(ReadOnlySpan<char> line)
    {
        var end = 2;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end is 2 or > 5 || end + 2 >= line.Length || line[end] != ']' || line[end + 1] != ':') return default;
        var number = int.Parse(line[2..end], CultureInfo.InvariantCulture);
        end += 2;
        while (end < line.Length && line[end] == ' ') end++;
        return new(number, end, NoteLabelForm.Defined);
    }
}
