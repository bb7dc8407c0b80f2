using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>What cannot be right, or needs a second look.</summary>
/// <param name="Doubts">A part of the doubts, by document and place.</param>
/// <param name="Kinds">How many there are of each kind, whatever kind the doubts are narrowed to.</param>
public sealed record DoubtList(ListPage<DoubtView> Doubts, ImmutableArray<DoubtKindCount> Kinds);
