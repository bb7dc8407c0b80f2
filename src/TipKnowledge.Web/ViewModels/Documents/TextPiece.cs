using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>A piece of text that is shown in one way.</summary>
/// <param name="Text">The text, not yet encoded.</param>
/// <param name="IsMarked">Whether a search or a piece of evidence marks it.</param>
/// <param name="Mention">What it names; <see langword="null"/> where nothing.</param>
/// <param name="IsEmphasised">Whether the source emphasises it.</param>
public sealed record TextPiece(string Text, bool IsMarked, MentionView? Mention, bool IsEmphasised = false)
{
    /// <summary>A mark of more characters than this is a sentence, not a name or a word.</summary>
    private const int LongestName = 90;

    /// <summary>Whether it is marked as evidence as a whole sentence, which is shown more quietly than a word.</summary>
    public bool IsSentence => IsMarked && Text.Length > LongestName;

    /// <summary>Cuts marked text into pieces.</summary>
    public static IEnumerable<TextPiece> Of(MarkedText text) => Cut(text.Text, text.Marks.Select(m => (m, (MentionView?)null)), []);

    /// <summary>Cuts a passage into pieces; of mentions that lie inside each other, the outer one is shown.</summary>
    public static IEnumerable<TextPiece> Of(PassageView passage) =>
        Cut(passage.Text, Outermost(passage.Mentions).Select(m => (m.Span, (MentionView?)m)), passage.Emphasis);

    private static IEnumerable<TextPiece> Cut(string text, IEnumerable<(TextSpan Span, MentionView? Mention)> spans, ImmutableArray<TextSpan> emphasis)
    {
        var at = 0;
        foreach (var (span, mention) in spans)
        {
            foreach (var plain in Plain(text, at, span.Start, emphasis)) yield return plain;
            yield return new TextPiece(text[span.Start..span.End], mention is null, mention, emphasis.Any(e => e.Start <= span.Start && span.End <= e.End));
            at = span.End;
        }
        foreach (var plain in Plain(text, at, text.Length, emphasis)) yield return plain;
    }

    // text between marks, cut where emphasis begins and ends
    private static IEnumerable<TextPiece> Plain(string text, int start, int end, ImmutableArray<TextSpan> emphasis)
    {
        foreach (var span in emphasis.Where(e => e.Start < end && e.End > start).OrderBy(e => e.Start))
        {
            var (from, to) = (Math.Max(span.Start, start), Math.Min(span.End, end));
            if (from > start) yield return new TextPiece(text[start..from], false, null);
            if (to > from) yield return new TextPiece(text[from..to], false, null, true);
            start = Math.Max(start, to);
        }
        if (start < end) yield return new TextPiece(text[start..end], false, null);
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
