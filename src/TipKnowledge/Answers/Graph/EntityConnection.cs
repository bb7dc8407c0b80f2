using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>One path from an entity to another.</summary>
/// <param name="Steps">The steps, each from where the one before ended.</param>
public sealed record EntityConnection(ImmutableArray<ConnectionStep> Steps);
