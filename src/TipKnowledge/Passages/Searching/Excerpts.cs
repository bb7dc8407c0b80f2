using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Passages.Searching;

/// <summary>Cuts marked text to the sentences that hold its marks.</summary>
internal static class Excerpts
{
    /// <summary>About four lines of a page: the sentence of a mention and what it needs to be understood.</summary>
    private const int Length = 380;

    /// <summary>About half as much on either side, where two places that are far apart are shown together.</summary>
    private const int HalfLength = 200;

    /// <summary>What is given of a passage, in UTF-16 code units: hardly any is longer, and an answer has to end somewhere.</summary>
    public const int Longest = 8_000;

    /// <summary>The text itself, or, of a very long one, the sentences with most marks.</summary>
    public static MarkedText Bounded(MarkedText whole) =>
        whole.Text.Length <= Longest ? whole : Cut(whole.Text, SnippetBuilder.Build(whole.Text, TextMarkReader(whole.Marks), Longest));

    /// <summary>The sentences with most marks; a marked sentence is never cut, however long. An ellipsis stands where something is left out.</summary>
    public static MarkedText Of(MarkedText whole)
    {
        var longest = whole.Marks.IsEmpty ? 0 : whole.Marks.Max(m => m.End - m.Start);
        var snippet = SnippetBuilder.Build(whole.Text, TextMarkReader(whole.Marks), Math.Clamp(longest, Length, Longest));
        // a stated sentence may end elsewhere than the snippet's own sentences do
        if (snippet.Marks.IsEmpty && !whole.Marks.IsEmpty) snippet = Around(whole, whole.Marks[0]);
        return Join(whole, [new TextSpan(snippet.Start, snippet.End)]);
    }

    /// <summary>The sentences with most marks if both places are in them; else the sentences of one place and those of the other.</summary>
    public static MarkedText Of(MarkedText whole, TextSpan first, TextSpan second)
    {
        var snippet = SnippetBuilder.Build(whole.Text, TextMarkReader(whole.Marks), Length);
        if (Holds(snippet, first) && Holds(snippet, second)) return Join(whole, [new TextSpan(snippet.Start, snippet.End)]);
        var parts = new[] { Around(whole, first), Around(whole, second) }.OrderBy(s => s.Start);
        return Join(whole, [.. parts.Select(s => new TextSpan(s.Start, s.End))]);
    }

    /// <summary>The part of a text that a snippet chose, with an ellipsis where something is left out.</summary>
    public static MarkedText Cut(string text, Snippet snippet) =>
        Join(new MarkedText(text, [.. snippet.Marks.Select(m => new TextSpan(m.Start + snippet.Start, m.End + snippet.Start))]), [new TextSpan(snippet.Start, snippet.End)]);

    private static Snippet Around(MarkedText whole, TextSpan place)
    {
        var snippet = SnippetBuilder.Build(whole.Text, TextMarkReader([place]), Math.Clamp(place.End - place.Start, HalfLength, Longest));
        return snippet.Marks.IsEmpty ? new Snippet(place.Start, place.End, []) : snippet;
    }

    private static bool Holds(Snippet snippet, TextSpan place) => snippet.Start <= place.Start && place.End <= snippet.End;

    private static ImmutableArray<TextMark> TextMarkReader(ImmutableArray<TextSpan> spans) => [.. spans.Select(m => new TextMark(m.Start, m.End))];

    // parts in order; those that touch or overlap become one
    private static MarkedText Join(MarkedText whole, ImmutableArray<TextSpan> parts)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        foreach (var part in parts)
        {
            var start = Math.Max(at, part.Start);
            if (part.End <= start) continue;
            if (string.IsNullOrWhiteSpace(whole.Text[at..start])) text.Append(whole.Text, at, start - at);
            else text.Append(at == 0 ? "… " : " … ");
            var shift = text.Length - start;
            text.Append(whole.Text, start, part.End - start);
            marks.AddRange(whole.Marks.Where(m => m.Start >= start && m.End <= part.End).Select(m => new TextSpan(m.Start + shift, m.End + shift)));
            at = part.End;
        }
        if (at < whole.Text.Length) text.Append(" …");
        return new MarkedText(text.ToString(), marks.ToImmutable());
    }
}
