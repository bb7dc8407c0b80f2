namespace TipKnowledge.Entities.Registers;

/// <summary>What one law does to another, by the register.</summary>
/// <param name="From">The law that changes.</param>
/// <param name="Kind">What it does.</param>
/// <param name="To">The law or treaty that is changed.</param>
/// <param name="Part">The part that is meant (<c>Pasal 17</c>); empty for the whole.</param>
/// <param name="Quote">The words that say it, shortened.</param>
public sealed record LawChange(EntityId From, LawChangeKind Kind, EntityId To, string Part, string Quote);
