using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>What one paper claims.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Year">The year it was published, where that is known.</param>
/// <param name="Claims">Its claims, by kind and place.</param>
public sealed record PaperClaims(PaperId Paper, int? Year, ImmutableArray<Claim> Claims);
