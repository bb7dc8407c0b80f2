using System.Collections.Immutable;

namespace TipKnowledge.Evaluation;

/// <summary>How the relations that laws state of themselves agree with a list.</summary>
/// <param name="Laws">How many laws of the list have a text at hand.</param>
/// <param name="Figures">The figures of each kind.</param>
/// <param name="Missed">Those of the list that were not found, in order.</param>
/// <param name="Extra">Those found that are not in the list, in order.</param>
public sealed record RelationEvaluation(
    int Laws, ImmutableArray<RelationFigures> Figures, ImmutableArray<LawRelation> Missed, ImmutableArray<LawRelation> Extra);
