using System.Collections.Immutable;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A step of a path, with a sentence that shows it.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Relation">What is stated of the two; <see langword="null"/> where sentences only name both.</param>
/// <param name="IsReversed">Whether it is stated of the end to the start.</param>
/// <param name="Passages">How many passages show it.</param>
/// <param name="Evidence">The first of these passages, with what shows it marked.</param>
/// <param name="Also">What else is stated of the two.</param>
public sealed record ConnectionStep(
    EntitySummary From,
    EntitySummary To,
    RelationType? Relation,
    bool IsReversed,
    int Passages,
    EvidencePassage Evidence,
    ImmutableArray<RelationType> Also);
