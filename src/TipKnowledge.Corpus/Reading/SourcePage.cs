using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Reading;

/// <summary>A page of a source text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Lines">Its lines in reading order, blank ones included: of text in two columns, those of the left one come first.</param>
public sealed record SourcePage(int Start, int End, ImmutableArray<SourceLine> Lines);
