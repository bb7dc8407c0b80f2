using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>The passages behind an edge.</summary>
/// <param name="Source">One end; a relation's source.</param>
/// <param name="Target">The other end; a relation's target.</param>
/// <param name="Relation">What is stated; <see langword="null"/> where the two are named together.</param>
/// <param name="Passages">The passages, by document and place.</param>
public sealed record EdgeEvidence(EntitySummary Source, EntitySummary Target, RelationType? Relation, ListPage<EvidencePassage> Passages);
