using System.Collections.Immutable;

namespace TipKnowledge.Search.Snippets;

/// <summary>Chooses the sentences of a text that hold the most different matches.</summary>
public static class SnippetBuilder
{
    /// <summary>The best part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What matches in it, in order.</param>
    /// <param name="length">How long the part may be; one sentence that is longer is cut at a word.</param>
    public static Snippet Build(string text, ImmutableArray<TextMark> marks, int length)
    {
        if (text.Length <= length) return new Snippet(0, text.Length, marks);
        var sentences = SentenceSplitter.Split(text);
        var (start, end) = Best(text, sentences, marks, length);
        if (end - start > length) (start, end) = Cut(text, marks, start, end, length);
        return new Snippet(start, end, [.. marks.Where(m => m.Start >= start && m.End <= end).Select(m => new TextMark(m.Start - start, m.End - start))]);
    }

    // runs of whole sentences that fit; the one with most different words, then most matches, then the earliest
    private static (int Start, int End) Best(string text, ImmutableArray<TextMark> sentences, ImmutableArray<TextMark> marks, int length)
    {
        var best = (Start: sentences[0].Start, End: sentences[0].End);
        var bestValue = -1;
        for (int first = 0, last = 0; first < sentences.Length; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < sentences.Length && sentences[last + 1].End - sentences[first].Start <= length) last++;
            var (start, end) = (sentences[first].Start, sentences[last].End);
            var inside = marks.Where(m => m.Start >= start && m.End <= end).ToList();
            var different = inside.Select(m => text[m.Start..m.End].ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();
            var value = (different * 1000) + Math.Min(inside.Count, 999);
            if (value <= bestValue) continue;
            bestValue = value;
            best = (start, end);
        }
        return best;
    }

    private static (int Start, int End) Cut(string text, ImmutableArray<TextMark> marks, int start, int end, int length)
    {
        var first = marks.FirstOrDefault(m => m.Start >= start && m.End <= end, new TextMark(start, start));
        var from = Math.Max(start, Math.Min(first.Start - (length / 4), end - length));
        if (from > start) from = text.IndexOf(' ', from) is >= 0 and var space && space < first.Start ? space + 1 : from;
        var to = Math.Min(end, from + length);
        if (to < end && text.LastIndexOf(' ', to - 1, to - from) is > 0 and var lastSpace && lastSpace > first.End) to = lastSpace;
        return (from, to);
    }
}
