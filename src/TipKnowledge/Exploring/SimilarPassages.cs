using System.Collections.Immutable;

namespace TipKnowledge.Exploring;

/// <summary>A passage and those most like it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Similar">Passages like it, of any paper, best first.</param>
public sealed record SimilarPassages(PassageView Passage, ImmutableArray<SearchHit> Similar);
