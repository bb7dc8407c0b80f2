using System.Buffers;
using System.Collections.Frozen;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Phrases of one meaning, as <c>Tables/relation-words.tsv</c> lists them, found in text in any case and over any spaces and marks of
/// emphasis. An asterisk at a phrase's end stands for the rest of a word. Safe to share between threads.
/// </summary>
internal sealed class PhraseList
{
    // a phrase that a text ends with begins no further before its end
    private const int Reach = 60;

    private static readonly FrozenDictionary<string, string[]> Lists =
        Table.Rows("relation-words", 2).GroupBy(row => row[0]).ToFrozenDictionary(g => g.Key, g => g.SelectMany(row => Table.Items(row[1])).ToArray());

    // labels, numbers and marks say nothing by themselves
    private static readonly SearchValues<char> Marks = SearchValues.Create("^_*.,:;()\"“”'/<>─–…#[]|-");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlIVXL");

    private readonly PhraseTrie _phrases = new();

    private PhraseList(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) _phrases.Add(phrase);
    }

    /// <summary>The phrases of the lists of these names.</summary>
    public static PhraseList Of(params string[] names) => new(names.SelectMany(name => Lists[name]));

    /// <summary>The first of the phrases in a stretch of a text, the longest that begins there; <see langword="null"/> where there is none.</summary>
    public TextSpan? Find(string text, int start, int end)
    {
        var ends = new List<int>();
        for (var i = start; i < end; i++)
            if (IsStart(text, i) && Longest(text.AsSpan(0, end), i, ends) is { } found) return new TextSpan(i, found);
        return null;
    }

    /// <summary>The phrase that a stretch of a text begins with, spaces aside; <see langword="null"/> where it begins with none.</summary>
    public TextSpan? At(string text, int start, int end)
    {
        while (start < end && IsSkipped(text[start])) start++;
        return start < end && IsStart(text, start) && Longest(text.AsSpan(0, end), start, []) is { } found ? new TextSpan(start, found) : null;
    }

    /// <summary>The phrase that a text ends with, spaces aside; <see langword="null"/> where it ends with none.</summary>
    public TextSpan? Before(string text, int start, int end)
    {
        while (end > start && IsSkipped(text[end - 1])) end--;
        var ends = new List<int>();
        for (var i = Math.Max(start, end - Reach); i < end; i++)
        {
            if (!IsStart(text, i) || Longest(text.AsSpan(0, end), i, ends) is not { } found) continue;
            if (found == end) return new TextSpan(i, end);
            i = found - 1;
        }
        return null;
    }

    /// <summary>Whether a stretch holds nothing but these phrases, numbers, letters of lists and marks.</summary>
    public bool Covers(ReadOnlySpan<char> stretch)
    {
        var reached = ArrayPool<bool>.Shared.Rent(stretch.Length + 1);
        try
        {
            return Covers(stretch, reached.AsSpan(0, stretch.Length + 1));
        }
        finally
        {
            ArrayPool<bool>.Shared.Return(reached);
        }
    }

    // which places can be reached by phrases and marks alone, from left to right
    private bool Covers(ReadOnlySpan<char> stretch, Span<bool> reached)
    {
        reached.Clear();
        reached[0] = true;
        var (furthest, ends) = (0, new List<int>());
        for (var i = 0; i < stretch.Length; i++)
        {
            if (i > furthest) return false;
            if (!reached[i]) continue;
            ends.Clear();
            if (char.IsWhiteSpace(stretch[i]) || Marks.Contains(stretch[i])) ends.Add(i + 1);
            else if (PhraseTrie.IsWord(stretch[i]) && (i == 0 || !PhraseTrie.IsWord(stretch[i - 1]))) AddEnds(stretch, i, ends);
            foreach (var end in ends)
            {
                reached[end] = true;
                furthest = Math.Max(furthest, end);
            }
        }
        return reached[^1];
    }

    private void AddEnds(ReadOnlySpan<char> stretch, int at, List<int> ends)
    {
        _phrases.Ends(stretch, at, ends);
        var end = PhraseTrie.WordEnd(stretch, at);
        var word = stretch[at..end];
        if (word.Length == 1 || word.ContainsAnyInRange('0', '9') || word.IndexOfAnyExcept(RomanDigits) < 0) ends.Add(end);
    }

    private int? Longest(ReadOnlySpan<char> text, int at, List<int> ends)
    {
        ends.Clear();
        _phrases.Ends(text, at, ends);
        var longest = 0;
        foreach (var end in ends) longest = Math.Max(longest, end);
        return longest > 0 ? longest : null;
    }

    private static bool IsStart(string text, int at) => PhraseTrie.IsWord(text[at]) && (at == 0 || !PhraseTrie.IsWord(text[at - 1]));

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || c is '^' or '_' or '*' or '"' or '“';
}
