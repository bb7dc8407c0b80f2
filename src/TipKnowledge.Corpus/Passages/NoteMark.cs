namespace TipKnowledge.Corpus.Passages;

/// <summary>A footnote's mark in running text, which is no part of its words.</summary>
/// <param name="Offset">Where it stood in the passage's clean text, in UTF-16 code units: behind the word or punctuation before it.</param>
/// <param name="Label">The number of the note, as in the <see cref="Passage.Label"/> of the note on the same page.</param>
public readonly record struct NoteMark(int Offset, string Label);
