using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Words in a passage of a paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Passage">The ordinal of the passage.</param>
/// <param name="Span">Where, in the passage's clean text.</param>
public sealed record DoubtPlace(PaperId Paper, int Passage, TextSpan Span);
