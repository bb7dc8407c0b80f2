using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>The words of first pages, by group, from <c>words.tsv</c>.</summary>
internal static class FrontWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Groups = Data.Lines("Kinds.FrontMatter.words.tsv")
        .Select(line => line.Split('\t'))
        .GroupBy(cells => cells[0], cells => cells[1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToImmutableArray());

    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets =
        Groups.ToFrozenDictionary(group => group.Key, group => group.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether words, as they are, are of a group.</summary>
    public static bool Has(string group, ReadOnlySpan<char> words) => Sets[group].GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    /// <summary>The length of the longest words of a group that a text begins with, as whole words; 0 where it begins with none.</summary>
    public static int Start(string group, ReadOnlySpan<char> text)
    {
        foreach (var words in Groups[group])
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length])))
                return words.Length;
        return 0;
    }

    /// <summary>Whether one of a text's words is of a group.</summary>
    public static bool Contains(string group, ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(" ,.:;()[]/|&\t"))
            if (Has(group, text[range].Trim("*_0123456789“”\"'"))) return true;
        return false;
    }

    /// <summary>Whether the words of a group stand anywhere in a text, perhaps as parts of words.</summary>
    public static bool IsIn(string group, ReadOnlySpan<char> text)
    {
        foreach (var words in Groups[group])
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
