using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>The entities of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Entities">The entities of this page, most named first.</param>
/// <param name="Page">Which page it is.</param>
public sealed record EntityList(EntityType Type, ListPage<EntitySummary> Entities, PageNumber Page);
