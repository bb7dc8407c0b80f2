using System.Collections.Immutable;

namespace TipKnowledge.Exploring;

/// <summary>A paper that was found, with its best passages.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Total">How many of its passages match.</param>
/// <param name="Hits">The best of them, best first.</param>
public sealed record PaperHits(PaperSummary Paper, int Total, ImmutableArray<SearchHit> Hits);
