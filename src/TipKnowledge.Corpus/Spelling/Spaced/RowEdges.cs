using System.Buffers;

namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>Whether what stands right before and behind a row of letters may be the rest of a word that the row is a piece of.</summary>
/// <param name="Before">Whether nothing before the row belongs to it.</param>
/// <param name="After">Whether nothing behind the row belongs to it.</param>
internal readonly record struct RowEdges(bool Before, bool After)
{
    private const int LongestNumeral = 5;

    private const string Opening = "([{\"“‘*_";
    private const string Closing = ".,;:!?)]}\"”*_…";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLC");

    /// <summary>Looks at both ends of a row.</summary>
    public static RowEdges Of(DocumentWords words, LetterRow row, ReadOnlySpan<char> line, int start) =>
        new(IsFreeBefore(words, row, line, start), IsFreeBehind(words, row, line));

    /// <summary>Whether the word before a row is one that a part's number follows: <c>BAB I P E N D A H U L U A N</c>.</summary>
    public static bool IsNumbered(DocumentWords words, ReadOnlySpan<char> line, int start) => words.IsNumbered(ChunkBefore(line, start));

    // a mark between them parts them
    private static bool IsFreeBefore(DocumentWords words, LetterRow row, ReadOnlySpan<char> line, int start)
    {
        var chunk = ChunkBefore(line, start);
        return row.At(0) != start || chunk.IsEmpty || Closing.Contains(chunk[^1]) || IsWhole(words, chunk);
    }

    private static bool IsFreeBehind(DocumentWords words, LetterRow row, ReadOnlySpan<char> line)
    {
        if (row.End == line.Length) return true;
        // "… A. Latar" goes on with the label of an item
        if (row.Closing != '\0') return row.Closing is not ('.' or ')');
        var chunk = ChunkBehind(line, row.End);
        if (chunk.IsEmpty || Opening.Contains(chunk[0])) return true;
        // "K e p u tusan": beside capitals only capitals can be the rest of a word
        var isSmall = char.IsLower(line[row.At(row.Count - 1)]);
        return isSmall ? !char.IsLower(chunk[0]) : IsWhole(words, chunk);
    }

    private static bool IsWhole(DocumentWords words, ReadOnlySpan<char> chunk)
    {
        chunk = chunk.TrimStart(Opening).TrimEnd(Closing);
        int letters = 0, small = 0;
        foreach (var c in chunk)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsLower(c)) small++;
        }
        // "l'-1", "i'I": one or two letters among signs are what a scan makes of a letter
        if (letters < chunk.Length) return letters is 0 or > 2;
        return small > 0 || chunk.IsEmpty || words.Has(chunk) || (letters <= LongestNumeral && !chunk.ContainsAnyExcept(Numerals));
    }

    // what stands one space before a place; nothing where more spaces do
    private static ReadOnlySpan<char> ChunkBefore(ReadOnlySpan<char> line, int at)
    {
        if (at == 0) return [];
        var start = at - 1;
        while (start > 0 && !char.IsWhiteSpace(line[start - 1])) start--;
        return line[start..(at - 1)];
    }

    private static ReadOnlySpan<char> ChunkBehind(ReadOnlySpan<char> line, int at)
    {
        var end = ++at;
        while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
        return at < line.Length ? line[at..end] : [];
    }
}
