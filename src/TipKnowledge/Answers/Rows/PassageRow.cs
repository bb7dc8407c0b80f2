using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Answers;

/// <summary>A passage, as a row of an export.</summary>
/// <param name="Doc">The document's id.</param>
/// <param name="Ordinal">Its place in the document, from 0.</param>
/// <param name="Kind">What part of the document it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Page">The page of the file it starts on, from 1.</param>
/// <param name="Printed">The number printed on that page; <see langword="null"/> where there is none.</param>
/// <param name="Section">The headings above it, outermost first.</param>
/// <param name="Label">A footnote's mark or a list item's label; <see langword="null"/> where there is none.</param>
/// <param name="Start">Where it starts in the source text, in Unicode code points.</param>
/// <param name="End">Where it ends there, exclusive.</param>
/// <param name="Text">The clean text.</param>
public sealed record PassageRow(
    string Doc,
    int Ordinal,
    PassageKind Kind,
    Language Language,
    int Page,
    string? Printed,
    ImmutableArray<string> Section,
    string? Label,
    int Start,
    int End,
    string Text);
