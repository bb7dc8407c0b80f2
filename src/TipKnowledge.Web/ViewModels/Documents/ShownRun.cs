using System.Collections.Immutable;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>Passages that follow each other.</summary>
/// <param name="IsCited">Whether they are what was asked for.</param>
/// <param name="Passages">The passages.</param>
public sealed record ShownRun(bool IsCited, ImmutableArray<ShownPassage> Passages);
