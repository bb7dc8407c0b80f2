using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Web.ViewModels;

/// <summary>A piece of text that is shown in one way.</summary>
/// <param name="Text">The text, not yet encoded.</param>
/// <param name="IsMarked">Whether a search or a piece of evidence marks it.</param>
/// <param name="Mention">What it names; <see langword="null"/> where nothing.</param>
public sealed record TextPiece(string Text, bool IsMarked, MentionView? Mention)
{
    /// <summary>Cuts marked text into pieces.</summary>
    public static IEnumerable<TextPiece> Of(MarkedText text) => Cut(text.Text, text.Marks.Select(m => (m, (MentionView?)null)));

    /// <summary>Cuts a passage into pieces; of mentions that lie inside each other, the outer one is shown.</summary>
    public static IEnumerable<TextPiece> Of(PassageView passage) => Cut(passage.Text, Outermost(passage.Mentions).Select(m => (m.Span, (MentionView?)m)));

    private static IEnumerable<TextPiece> Cut(string text, IEnumerable<(TextSpan Span, MentionView? Mention)> spans)
    {
        var at = 0;
        foreach (var (span, mention) in spans)
        {
            if (span.Start > at) yield return new TextPiece(text[at..span.Start], false, null);
            yield return new TextPiece(text[span.Start..span.End], mention is null, mention);
            at = span.End;
        }
        if (at < text.Length) yield return new TextPiece(text[at..], false, null);
    }

    private static IEnumerable<MentionView> Outermost(ImmutableArray<MentionView> mentions)
    {
        var end = 0;
        foreach (var mention in mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
        {
            if (mention.Span.Start < end) continue;
            end = mention.Span.End;
            yield return mention;
        }
    }
}
