namespace TipKnowledge.Search.Engines;

/// <summary>What one question may cost. An answer that was cut short says so; see <see cref="LimitsMet"/>.</summary>
public sealed record EngineLimits
{
    /// <summary>Those of a question that names none.</summary>
    public static EngineLimits Default { get; } = new();

    /// <summary>How many clauses a query may have in all its parts; further optional ones are left out. Lucene's own limit.</summary>
    public int Clauses { get; init; } = 1024;

    /// <summary>How many terms all patterns of a query may stand for together; the first in order are taken.</summary>
    public int ExpandedTerms { get; init; } = 50_000;

    /// <summary>How deep results can be asked for: past it nobody reads, and each page costs all before it.</summary>
    public int Window { get; init; } = 10_000;
}
