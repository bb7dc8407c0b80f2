namespace TipKnowledge.Search.Engines;

/// <summary>Which of the <see cref="EngineLimits"/> cut an answer short.</summary>
[Flags]
public enum LimitsMet
{
    /// <summary>None: the answer is whole.</summary>
    None = 0,

    /// <summary>The query had more clauses.</summary>
    Clauses = 1,

    /// <summary>The query's patterns stood for more terms.</summary>
    ExpandedTerms = 2,

    /// <summary>Deeper results were asked for, or more of them at once.</summary>
    Window = 4,

    /// <summary>The query's patterns would have been held against more terms.</summary>
    ExaminedTerms = 8,

    /// <summary>The query's words stand in more entries.</summary>
    ExaminedEntries = 16,

    /// <summary>The filters have more values.</summary>
    FilterValues = 32,
}
