using System.Text.RegularExpressions;

namespace TipKnowledge.Corpus.Parsing.References;

/// <summary>Tells where the entries of a list of references begin: <c>[3]</c>, <c>Surname, A.</c>, <c>Agency. (2019)</c>, or the title of a law.</summary>
internal static partial class ReferenceEntries
{
    /// <summary>The length of a number in square brackets at the start of a line, with the space behind it; else 0.</summary>
    public static int Number(ReadOnlySpan<char> line)
    {
        if (line[0] != '[') return 0;
        var end = 1;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end is 1 or > 4 || end >= line.Length || line[end] != ']') return 0;
        end++;
        while (end < line.Length && line[end] == ' ') end++;
        return end < line.Length ? end : 0;
    }

    /// <summary>Whether a line begins as an entry does.</summary>
    public static bool Begins(ReadOnlySpan<char> line) =>
        Number(line) > 0 || (char.IsUpper(line[0]) && (NameAndInitial().IsMatch(line) || NamesAndYear().IsMatch(line) || Law().IsMatch(line)));

    /// <summary>Whether an entry may end with a line: not behind a name that another follows.</summary>
    public static bool MayEnd(ReadOnlySpan<char> line) =>
        line[^1] is '.' or ')' or ']' or '/' or '”' or '"' or '>' or ';' || char.IsDigit(line[^1]) || HasAddressAtEnd(line);

    /// <summary>Where entries begin in the middle of a text of references, in code units of that text.</summary>
    public static IEnumerable<int> Inside(string text, int start, int end)
    {
        foreach (Match match in InnerEntry().Matches(text[start..end]))
            yield return start + match.Index;
    }

    private static bool HasAddressAtEnd(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return word.StartsWith("http") || word.StartsWith("www.") || word.StartsWith("doi") || word.Contains('/');
    }

    // "Handoko, S." and "van der Berg, A.-M."
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,3},\s\p{Lu}\.", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndInitial();

    // "Badan Pusat Statistik. (2020)", "Handoko, Surya. 2019."
    [GeneratedRegex(@"^[\p{Lu}][\p{L}\p{M}'’.,& -]{1,120}[\s(](?:1[89]|20)\d\d[a-z]?\)?[.,:]", RegexOptions.CultureInvariant)]
    private static partial Regex NamesAndYear();

    [GeneratedRegex(
        @"^(?:Undang-?\s?Undang|Peraturan|Keputusan|Instruksi|Konvensi|Protokol|Putusan|Law|Act|Convention|Protocol|Regulation|Indonesia\.)\b.*\d",
        RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    // behind the end of another entry: a surname with an initial, and its year not far
    [GeneratedRegex(
        @"(?<=(?:[.)\]/]|\d)\s)\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,2},\s\p{Lu}\.(?=[^()]{0,200}\((?:1[89]|20)\d\d[a-z]?\))",
        RegexOptions.CultureInvariant)]
    private static partial Regex InnerEntry();
}
