namespace TipKnowledge.Entities.Relations;

/// <summary>What may stand between two mentions that states a relation of them.</summary>
/// <param name="Type">The relation.</param>
/// <param name="Left">What the first mention is.</param>
/// <param name="Right">What the second mention is.</param>
/// <param name="Reversed">Whether the second mention is the relation's source.</param>
/// <param name="Cues">The words, one of which stands between them, in lower case.</param>
/// <param name="IsOfLaws">Whether the words say it in a law too.</param>
internal sealed record RelationPattern(RelationType Type, RelationRole Left, RelationRole Right, bool Reversed, string[] Cues, bool IsOfLaws);

/// <summary>What a mention is in a relation.</summary>
internal enum RelationRole
{
    /// <summary>A law of a state, no bill.</summary>
    NationalLaw,

    /// <summary>A treaty, convention or declaration.</summary>
    Treaty,

    /// <summary>A bill.</summary>
    Bill,

    /// <summary>An agency.</summary>
    Agency,
}
