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

    /// <summary>Deeper results were asked for.</summary>
    Window = 4,
}
