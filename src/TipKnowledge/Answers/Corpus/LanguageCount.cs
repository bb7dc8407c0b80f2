using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Answers;

/// <summary>How much of the corpus is in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Passages">How many passages.</param>
public sealed record LanguageCount(Language Language, int Passages);
