using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A relation that sentences state.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Passages">How many passages state it.</param>
/// <param name="Evidence">The first of these passages, the sentences that state it marked.</param>
public sealed record RelationEdge(
    RelationType Type, EntitySummary Source, EntitySummary Target, int Passages, ImmutableArray<EvidencePassage> Evidence);
