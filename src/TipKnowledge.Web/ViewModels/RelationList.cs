using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>Relations that sentences state.</summary>
/// <param name="Entity">Of which entity; <see langword="null"/> for those of all.</param>
/// <param name="Relations">The relations of this page.</param>
/// <param name="Page">Which page it is.</param>
public sealed record RelationList(EntityId? Entity, ListPage<RelationEdge> Relations, PageNumber Page);
