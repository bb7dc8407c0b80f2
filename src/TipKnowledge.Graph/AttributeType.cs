namespace TipKnowledge.Graph;

/// <summary>What an attribute's value is.</summary>
public enum AttributeType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Real,

    /// <summary>True or false.</summary>
    Truth,
}
