namespace TipKnowledge.Entities;

/// <summary>What a sentence says of two entities. In <see cref="Administers"/> the agency is the source; in every other relation of a law and an
/// agency, the law is.</summary>
public enum RelationType
{
    /// <summary>A law ratifies a treaty.</summary>
    Ratifies,

    /// <summary>A law amends another.</summary>
    Amends,

    /// <summary>A law replaces or revokes another.</summary>
    Replaces,

    /// <summary>A law implements another.</summary>
    Implements,

    /// <summary>An instrument supplements another.</summary>
    Supplements,

    /// <summary>A bill proposes to revise a law.</summary>
    ProposesRevisionOf,

    /// <summary>A law was issued by an agency.</summary>
    IssuedBy,

    /// <summary>A law establishes an agency.</summary>
    Establishes,

    /// <summary>A law gives an agency a task.</summary>
    Mandates,

    /// <summary>An agency administers a law.</summary>
    Administers,

    /// <summary>An agency is part of another.</summary>
    PartOf,

    /// <summary>An agency was formerly another.</summary>
    Formerly,

    /// <summary>An agency cooperates with another.</summary>
    CooperatesWith,

    /// <summary>A law or agency belongs to a country.</summary>
    Jurisdiction,
}
