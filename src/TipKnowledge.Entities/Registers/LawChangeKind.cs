namespace TipKnowledge.Entities.Registers;

/// <summary>What one law does to another.</summary>
public enum LawChangeKind
{
    /// <summary>It amends it.</summary>
    Amends,

    /// <summary>It revokes it, as a whole or in part.</summary>
    Revokes,

    /// <summary>It makes an emergency law or a regulation in lieu of law a law.</summary>
    Stipulates,

    /// <summary>It ratifies a treaty.</summary>
    Ratifies,

    /// <summary>It implements it.</summary>
    Implements,
}
