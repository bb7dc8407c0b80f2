namespace TipKnowledge.Corpus.Parsing.Words;

/// <summary>The marks around what a text emphasises, in UTF-16 code units.</summary>
/// <param name="Open">Where the opening mark starts.</param>
/// <param name="Close">Where the closing mark starts.</param>
/// <param name="Width">How many characters each has.</param>
internal readonly record struct EmphasisPair(int Open, int Close, int Width);
