using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>How many doubts there are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Doubts">How many.</param>
public sealed record DoubtKindCount(DoubtKind Kind, int Doubts);
