using System.Collections.Frozen;

namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>The words of headings, which are set letter by letter more often than any others. Case makes no difference.</summary>
/// <param name="Words">The words of the sections' usual names.</param>
/// <param name="Numbered">The words that a part's number follows: <c>BAB I</c>, <c>Lampiran II</c>.</param>
internal sealed record HeadingWords(FrozenSet<string> Words, FrozenSet<string> Numbered);
