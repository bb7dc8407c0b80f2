using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A passage and those most like it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Similar">Passages like it, of any document, best first.</param>
public sealed record SimilarPassages(PassageView Passage, ImmutableArray<SearchHit> Similar);
