using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>The passages behind an edge.</summary>
/// <param name="Source">One end.</param>
/// <param name="Target">The other end.</param>
/// <param name="Relation">The relation asked for; <see langword="null"/> is being named together.</param>
/// <param name="Passages">Each passage, with both entities' mentions marked, or, for a relation, its sentence.</param>
public sealed record EdgeEvidence(EntitySummary Source, EntitySummary Target, RelationType? Relation, ImmutableArray<EvidencePassage> Passages);
