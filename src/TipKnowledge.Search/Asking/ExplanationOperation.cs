namespace TipKnowledge.Search.Asking;

/// <summary>How a number follows from others.</summary>
public enum ExplanationOperation
{
    /// <summary>It does not: it is given, or its description says how it is computed.</summary>
    Given,

    /// <summary>It is their sum.</summary>
    Sum,

    /// <summary>It is their product.</summary>
    Product,

    /// <summary>It is the highest of them, plus a share of the others that the description names.</summary>
    Best,
}
