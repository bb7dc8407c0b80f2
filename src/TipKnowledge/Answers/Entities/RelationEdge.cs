using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A relation that the corpus states.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Evidence">Each sentence that states it.</param>
public sealed record RelationEdge(RelationType Type, EntitySummary Source, EntitySummary Target, ImmutableArray<EvidencePassage> Evidence);
