namespace TipKnowledge.Search.Queries;

/// <summary>How a clause takes part in a <see cref="BooleanQuery"/>.</summary>
public enum Occur
{
    /// <summary>Matching it adds to the score; where there is no required clause, at least one must match.</summary>
    Should,

    /// <summary>Must match; adds to the score.</summary>
    Must,

    /// <summary>Must match; adds nothing to the score.</summary>
    Filter,

    /// <summary>Must not match.</summary>
    MustNot,
}
