using TipKnowledge.Corpus.Passages;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Exploring;

/// <summary>Cuts marked text to the sentences that hold its marks.</summary>
internal static class Excerpts
{
    /// <summary>About four lines of a page: the sentence of a mention and what it needs to be understood.</summary>
    private const int Length = 380;

    /// <summary>The sentences with most marks; a marked sentence is never cut, however long. An ellipsis stands where something is left out.</summary>
    public static MarkedText Of(MarkedText whole)
    {
        var longest = whole.Marks.IsEmpty ? 0 : whole.Marks.Max(m => m.End - m.Start);
        var snippet = SnippetBuilder.Build(whole.Text, [.. whole.Marks.Select(m => new TextMark(m.Start, m.End))], Math.Max(Length, longest));
        // a stated sentence may end elsewhere than the snippet's own sentences do
        if (snippet.Marks.IsEmpty && !whole.Marks.IsEmpty)
            snippet = new Snippet(whole.Marks[0].Start, whole.Marks[0].End, [new TextMark(0, whole.Marks[0].End - whole.Marks[0].Start)]);
        return Cut(whole.Text, snippet);
    }

    /// <summary>The part of a text that a snippet chose, with an ellipsis where something is left out.</summary>
    public static MarkedText Cut(string text, Snippet snippet)
    {
        var lead = snippet.Start > 0 ? "… " : "";
        var trail = snippet.End < text.Length ? " …" : "";
        return new MarkedText(
            lead + text[snippet.Start..snippet.End] + trail,
            [.. snippet.Marks.Select(m => new TextSpan(m.Start + lead.Length, m.End + lead.Length))]);
    }
}
