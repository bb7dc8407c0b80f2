using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A relation that sentences state.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Passages">How many passages state it.</param>
/// <param name="Evidence">The first of these passages, the words that state it and what they speak of marked.</param>
public sealed record RelationEdge(
    RelationType Type, EntitySummary Source, EntitySummary Target, int Passages, ImmutableArray<EvidencePassage> Evidence)
{
    /// <summary>The articles that these passages tell, each once: of the target where only a part of it is meant, of the source where it gives a body a
    /// task.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];
}
