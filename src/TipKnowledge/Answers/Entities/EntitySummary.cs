using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>An entity in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Passages">How many passages name it.</param>
/// <param name="Documents">How many documents name it.</param>
public sealed record EntitySummary(EntityId Id, LocalName Name, int Passages, int Documents)
{
    /// <summary>What it is.</summary>
    public EntityType Type => Id.Type;
}
