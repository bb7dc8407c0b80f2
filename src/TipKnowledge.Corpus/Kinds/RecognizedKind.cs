using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>What kind a document is, with the words that show it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ShownBy">The words of the text; <see langword="null"/> where nothing shows it.</param>
internal readonly record struct RecognizedKind(DocumentKind Kind, string? ShownBy);
