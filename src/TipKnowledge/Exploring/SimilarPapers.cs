using System.Collections.Immutable;

namespace TipKnowledge.Exploring;

/// <summary>A paper and those most like it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similar">Papers like it, best first, each with the passages that are most so.</param>
public sealed record SimilarPapers(PaperSummary Paper, ImmutableArray<PaperHits> Similar);
