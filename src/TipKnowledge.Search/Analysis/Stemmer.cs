namespace TipKnowledge.Search.Analysis;

/// <summary>Reduces a word in lower case to its stem, in place.</summary>
/// <param name="word">A buffer that holds the word and has room for one more character.</param>
/// <param name="length">The word's length.</param>
/// <returns>The stem's length, at most one more than the word's.</returns>
internal delegate int Stemmer(char[] word, int length);
