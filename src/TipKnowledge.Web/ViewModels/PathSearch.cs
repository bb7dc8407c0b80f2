using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Web.ViewModels;

/// <summary>Two entities, and how they are connected.</summary>
/// <param name="From">The one; <see langword="null"/> where it is not chosen yet.</param>
/// <param name="To">The other; <see langword="null"/> where it is not chosen yet.</param>
/// <param name="Found">The paths; <see langword="null"/> where one is not chosen yet, or no passage names it.</param>
public sealed record PathSearch(EntityId? From, EntityId? To, PathsBetween? Found);
