using System.Collections.Immutable;
using TipKnowledge.Entities;
using TipKnowledge.Answers;

namespace TipKnowledge.Web.ViewModels;

/// <summary>The entities of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Entities">The entities, most named first.</param>
public sealed record EntityList(EntityType Type, ImmutableArray<EntitySummary> Entities);
