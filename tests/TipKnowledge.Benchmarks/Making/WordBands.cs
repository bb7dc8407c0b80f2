using System.Text.RegularExpressions;

namespace TipKnowledge.Benchmarks.Making;

/// <summary>The words of passages of one language, by the share of passages that have them.</summary>
internal sealed partial class WordBands
{
    /// <summary>So many of the most frequent words are not asked for, as people leave them out; of a small vocabulary, one in forty.</summary>
    private const int Common = 50;

    private const int WordsPerCommon = 40;

    private const double LeastHigh = 0.05;
    private const double LeastMid = 0.005;
    private const double MostRare = 0.0015;

    /// <summary>Among few passages: what so many have is frequent, what one has is rare.</summary>
    private const int FewestHigh = 5;

    private readonly HashSet<string> _common;

    public WordBands(IReadOnlyCollection<string> texts)
    {
        var counts = texts.SelectMany(t => Words().Matches(t).Select(m => m.Value.ToLowerInvariant()).Distinct())
            .CountBy(w => w, StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        var common = Math.Min(Common, counts.Count / WordsPerCommon);
        _common = [.. counts.Take(common).Select(w => w.Key)];
        var rest = counts.Skip(common).ToList();
        var high = Math.Max(FewestHigh, LeastHigh * texts.Count);
        High = [.. rest.Where(w => w.Value >= high).Select(w => w.Key)];
        Mid = [.. rest.Where(w => w.Value < high && w.Value >= Math.Max(2, LeastMid * texts.Count)).Select(w => w.Key)];
        Rare = [.. rest.Where(w => w.Value < Math.Max(2, MostRare * texts.Count)).Select(w => w.Key)];
    }

    /// <summary>Words that 5 % of the passages have or more.</summary>
    public IReadOnlyList<string> High { get; }

    /// <summary>Words that 0.5 to 5 % have.</summary>
    public IReadOnlyList<string> Mid { get; }

    /// <summary>Words that fewer than 0.15 % have.</summary>
    public IReadOnlyList<string> Rare { get; }

    /// <summary>Whether a word is among the most frequent.</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Words();
}
