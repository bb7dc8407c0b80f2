namespace TipKnowledge.Answers;

/// <summary>What can be wrong with a query.</summary>
public enum QueryProblem
{
    /// <summary>A quotation mark, bracket or range is not closed.</summary>
    NotClosed,

    /// <summary>A closing bracket has no opening one.</summary>
    NotOpened,

    /// <summary>An operator has nothing to apply to.</summary>
    MissingOperand,

    /// <summary>A number after <c>^</c> or <c>~</c> cannot be read.</summary>
    BadNumber,

    /// <summary>No field has this name.</summary>
    UnknownField,

    /// <summary>The query is too long, has too many clauses or is nested too deeply.</summary>
    TooComplex,

    /// <summary>Too many words have wildcards or edits, or one word has too many wildcards.</summary>
    TooManyPatterns,
}
