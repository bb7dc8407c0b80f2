using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Phrases of one meaning, as <c>Tables/relation-words.tsv</c> lists them, found in text in any case and over any spaces and marks of
/// emphasis. An asterisk at a phrase's end stands for the rest of a word. Safe to share between threads.
/// </summary>
internal sealed class PhraseList
{
    // what may stand between two words of a phrase: a scan leaves marks, a converter emphasis
    private const string Space = @"[\s^_*-]+";

    private static readonly FrozenDictionary<string, string[]> Lists =
        Table.Rows("relation-words", 2).GroupBy(row => row[0]).ToFrozenDictionary(g => g.Key, g => g.SelectMany(row => Table.Items(row[1])).ToArray());

    private readonly Regex _anywhere;
    private readonly Regex _whole;

    private PhraseList(IEnumerable<string> phrases)
    {
        const RegexOptions options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
        var words = string.Join('|', phrases.OrderByDescending(p => p.Length).Select(Pattern));
        _anywhere = new Regex($@"\b(?:{words})\b", options);
        // labels, numbers and marks say nothing by themselves
        _whole = new Regex($@"^(?:[\s^_*.,:;()""“”'/<>─–…#[\]|-]|\b(?:{words}|\w*[0-9]\w*|[a-z]|[ivxl]+)\b)*$", options);
    }

    /// <summary>The phrases of the lists of these names.</summary>
    public static PhraseList Of(params string[] names) => new(names.SelectMany(name => Lists[name]));

    /// <summary>The first of the phrases in a stretch of a text; <see langword="null"/> where there is none.</summary>
    public TextSpan? Find(string text, int start, int end)
    {
        if (start >= end) return null;
        foreach (var match in _anywhere.EnumerateMatches(text.AsSpan(0, end), start)) return new TextSpan(match.Index, match.Index + match.Length);
        return null;
    }

    /// <summary>The phrase that a stretch of a text begins with, spaces aside; <see langword="null"/> where it begins with none.</summary>
    public TextSpan? At(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '^' or '_' or '*' or '"' or '“')) start++;
        return Find(text, start, end) is { } found && found.Start == start ? found : null;
    }

    /// <summary>The phrase that a text ends with, spaces aside; <see langword="null"/> where it ends with none.</summary>
    public TextSpan? Before(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '^' or '_' or '*' or '"' or '“')) end--;
        start = Math.Max(start, end - 60);
        TextSpan? last = null;
        foreach (var match in _anywhere.EnumerateMatches(text.AsSpan(0, end), start))
            if (match.Index + match.Length == end) last = new TextSpan(match.Index, end);
        return last;
    }

    /// <summary>Whether a stretch holds nothing but these phrases, numbers, letters of lists and marks.</summary>
    public bool Covers(ReadOnlySpan<char> stretch) => _whole.IsMatch(stretch);

    private static string Pattern(string phrase)
    {
        var open = phrase.EndsWith('*');
        var words = (open ? phrase[..^1] : phrase).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(Space, words.Select(Regex.Escape)) + (open ? @"\w*" : "");
    }
}
