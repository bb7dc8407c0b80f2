namespace TipKnowledge.Entities;

/// <summary>What a sentence says of two entities. In <see cref="Administers"/> the agency is the source; in every other relation of a law
/// and an agency, the law is.</summary>
public enum RelationType
{
    /// <summary>A law ratifies a treaty.</summary>
    Ratifies,

    /// <summary>A law amends another.</summary>
    Amends,

    /// <summary>A law revokes another, or replaces it.</summary>
    Revokes,

    /// <summary>A law makes an emergency law, or a regulation in lieu of law, a law.</summary>
    Stipulates,

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

    /// <summary>A law makes an agency decide, do, permit, appoint or supervise something.</summary>
    Empowers,

    /// <summary>An agency administers a law.</summary>
    Administers,

    /// <summary>An agency is part of another.</summary>
    PartOf,

    /// <summary>An agency was formerly another.</summary>
    Formerly,

    /// <summary>An agency cooperates with another.</summary>
    CooperatesWith,

    /// <summary>A law of the corpus cites a law.</summary>
    Cites,
}
