namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>The signs that stand at a line's end where a word goes on in the next line.</summary>
internal static class LineEnds
{
    /// <summary>Whether a character is a hyphen that may belong to a word: of ASCII, or U+2010, which converters write for both.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// Whether a line ends with a sign that is no part of any word: a soft hyphen, or the <c>¬</c> that older conversions write for one.
    /// </summary>
    public static bool BreaksWord(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[^1] is '\u00AD' or '\u00AC' && char.IsLetter(line[^2]);

    /// <summary>A line without such a sign.</summary>
    public static ReadOnlySpan<char> WithoutBreak(ReadOnlySpan<char> line) => BreaksWord(line) ? line[..^1] : line;
}
