using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling.Letters;
using TipKnowledge.Corpus.Spelling.Spaced;

namespace TipKnowledge.Corpus.Spelling;

/// <summary>
/// A document with its words spelled in one way, whatever way the source has: the step between reading and parsing, so that all rules
/// see the same words. Each character leads to its place in the source.
/// </summary>
/// <param name="Words">The document as spelled; its offsets are those of its own text.</param>
/// <param name="Places">From the words to the source.</param>
internal sealed record SpelledDocument(SourceDocument Words, SourcePlaces Places)
{
    /// <summary>Spells a document; most stay as they are.</summary>
    /// <param name="source">The document as read.</param>
    /// <param name="headings">The words of headings.</param>
    public static SpelledDocument Of(SourceDocument source, HeadingWords headings)
    {
        var hasRows = LetterRow.Occur(source.Text);
        return hasRows || LetterForms.Occur(source.Text)
            ? new DocumentSpelling(source, hasRows ? new SpacedWords(new DocumentWords(source, headings)) : null).Spell()
            : new SpelledDocument(source, SourcePlaces.Same(source.Text));
    }
}
