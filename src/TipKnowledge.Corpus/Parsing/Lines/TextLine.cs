using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>A line with something on it, and how it stands among the others.</summary>
/// <param name="Line">Where it is in the source.</param>
/// <param name="Page">The index of its page, from 0.</param>
/// <param name="Gap">How many blank lines stand before it on its page.</param>
/// <param name="IsFirst">Whether it is the first of its page.</param>
/// <param name="IsLast">Whether it is the last of its page.</param>
internal readonly record struct TextLine(SourceLine Line, int Page, int Gap, bool IsFirst, bool IsLast);
