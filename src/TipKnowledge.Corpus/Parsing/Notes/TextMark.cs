namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>What may be a footnote's mark in a line.</summary>
/// <param name="Start">Where it starts in the line, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Number">The note's number.</param>
internal readonly record struct TextMark(int Start, int End, int Number);
