using System.Collections.Immutable;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Snippets;

/// <summary>Chooses the sentences of a text that show best why it was found.</summary>
public static class SnippetBuilder
{
    /// <summary>How many matches of one long sentence are tried as a snippet's start: a page without a full stop must not take seconds.</summary>
    private const int MostCandidates = 200;

    /// <summary>How many marks are weighed, the first: each sentence is held against all of them.</summary>
    private const int MostMarks = 1_000;

    /// <summary>The part of a text with the most different of some stretches: whole sentences where they fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The stretches, in order.</param>
    /// <param name="length">How long the part may be, in UTF-16 code units.</param>
    public static Snippet Build(string text, ImmutableArray<TextMark> marks, int length) =>
        Build(text, [.. marks.Select(m => new QueryMark(m.Start, m.End, new TermQuery("", text[m.Start..m.End].ToLowerInvariant())))], length);

    /// <summary>The best part of a text: whole sentences that hold the parts of the query of most weight.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What matches in it, in order.</param>
    /// <param name="length">How long the part may be, in UTF-16 code units; one sentence that is longer is cut at words.</param>
    /// <param name="weight">How much it says that a part of the query matches: more for a rare word; <see langword="null"/> where all say as much.</param>
    public static Snippet Build(string text, ImmutableArray<QueryMark> marks, int length, Func<Query, double>? weight = null)
    {
        if (text.Length <= length) return new Snippet(0, text.Length, [.. marks.Select(m => m.Span)]);
        if (marks.Length > MostMarks) marks = marks[..MostMarks];
        var parts = marks.Select(m => m.Part).Distinct().ToList();
        // of one part alone it does not matter how much it says
        var weights = parts.ToDictionary(part => part, part => parts.Count == 1 || weight is null ? 1 : weight(part));
        var (start, end) = BestSentences(text, marks, weights, length);
        if (end - start > length) (start, end) = BestWords(text, Between(marks, start, end), weights, (start, end), length);
        return new Snippet(start, end, [.. Between(marks, start, end).Select(m => new TextMark(m.Start - start, m.End - start))]);
    }

    // runs of whole sentences that fit; of equal worth, the earliest
    private static (int Start, int End) BestSentences(string text, ImmutableArray<QueryMark> marks, Dictionary<Query, double> weights, int length)
    {
        var sentences = SentenceSplitter.Split(text);
        var best = (Start: sentences[0].Start, End: sentences[0].End);
        var worth = double.NegativeInfinity;
        for (int first = 0, last = 0; first < sentences.Length; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < sentences.Length && sentences[last + 1].End - sentences[first].Start <= length) last++;
            var own = Worth(Between(marks, sentences[first].Start, sentences[last].End), weights);
            if (own <= worth) continue;
            worth = own;
            best = (sentences[first].Start, sentences[last].End);
        }
        return best;
    }

    // what the matched parts weigh together, each once; then how many matches there are
    private static double Worth(IEnumerable<QueryMark> marks, Dictionary<Query, double> weights)
    {
        var parts = new HashSet<Query>();
        var count = 0;
        foreach (var mark in marks)
        {
            parts.Add(mark.Part);
            count++;
        }
        return parts.Sum(part => weights[part]) + (count * 1e-6);
    }

    // a sentence longer than a snippet is cut at words around the marks that weigh most, with a quarter of the room before the first
    private static (int Start, int End) BestWords(
        string text, IReadOnlyList<QueryMark> marks, Dictionary<Query, double> weights, (int Start, int End) sentence, int length)
    {
        var lead = length / 4;
        var first = marks.Take(MostCandidates).Select(m => m.Start).DefaultIfEmpty(sentence.Start)
            .MaxBy(start => Worth(Between(marks, start, start + length - lead), weights));
        var from = Math.Clamp(first - lead, sentence.Start, sentence.End - length);
        if (from > sentence.Start && text.IndexOf(' ', from, Math.Max(0, first - from)) is >= 0 and var space) from = space + 1;
        var to = Math.Min(sentence.End, from + length);
        if (to < sentence.End && text.LastIndexOf(' ', to - 1, to - from) is > 0 and var lastSpace && lastSpace > first) to = lastSpace;
        return (from, to);
    }

    private static List<QueryMark> Between(IReadOnlyList<QueryMark> marks, int start, int end) => [.. marks.Where(m => m.Start >= start && m.End <= end)];
}
