namespace TipKnowledge.Entities.Doubts;

/// <summary>What a place in a document says that may be held against what is known, or against another document.</summary>
public enum ClaimKind
{
    /// <summary>A law is cited; the first place of each law in a document.</summary>
    Citation,

    /// <summary>A law cited by number is given a title.</summary>
    Title,

    /// <summary>A law is said to amend another.</summary>
    Amendment,

    /// <summary>An abbreviation is defined.</summary>
    Definition,

    /// <summary>A prison term or a fine is stated for a law, or for an article of it.</summary>
    Penalty,
}
