namespace TipKnowledge.Search.Queries;

/// <summary>What can be wrong with a query.</summary>
public enum QueryProblemKind
{
    /// <summary>A quotation mark, bracket or range is not closed.</summary>
    NotClosed,

    /// <summary>A closing bracket has no opening one.</summary>
    NotOpened,

    /// <summary>An operator has nothing to apply to.</summary>
    MissingOperand,

    /// <summary>A number cannot be read.</summary>
    BadNumber,

    /// <summary>No field has this name.</summary>
    UnknownField,

    /// <summary>The query is too long, has too many clauses or is nested too deeply.</summary>
    TooComplex,

    /// <summary>Too many words with wildcards or edits, or too many wildcards in one word.</summary>
    TooManyPatterns,
}
