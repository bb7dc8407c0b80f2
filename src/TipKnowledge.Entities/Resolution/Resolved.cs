namespace TipKnowledge.Entities.Resolution;

/// <summary>The id of a finding, and whether anything but its words gave it.</summary>
internal readonly record struct Resolved(EntityId Id, bool Known);
