using System.Collections.Frozen;

namespace TipKnowledge.Corpus.Parsing.Words;

/// <summary>
/// What compounds with a hyphen begin with. Where a line ends behind such a part, the hyphen is more likely the word's than the line's; a
/// hyphen too many loses nothing, as words with one are found without it, too.
/// </summary>
internal static class CompoundParts
{
    private static readonly FrozenSet<string> FirstParts = Load("first-parts");
    private static readonly FrozenSet<string> WordEnds = Load("word-ends");

    /// <summary>
    /// Whether two parts are likely a compound in Indonesian or English, such as <c>cross-border</c>; not <c>part-ner</c>.
    /// </summary>
    public static bool Join(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        FirstParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left)
        && !WordEnds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(right);

    private static FrozenSet<string> Load(string name) => Data.Lines($"Parsing.Words.{name}.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
