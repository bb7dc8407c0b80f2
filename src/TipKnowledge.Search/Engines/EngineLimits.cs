namespace TipKnowledge.Search.Engines;

/// <summary>What one question may cost. An answer that was cut short says so; see <see cref="LimitsMet"/>.</summary>
public sealed record EngineLimits
{
    /// <summary>Those of a question that names none.</summary>
    public static EngineLimits Default { get; } = new();

    /// <summary>How many clauses a query may have in all its parts; further optional ones are left out. Lucene's own limit.</summary>
    public int Clauses { get; init; } = 1024;

    /// <summary>How many terms all patterns, ranges and near words of a query may stand for together; the first in order are taken.</summary>
    public int ExpandedTerms { get; init; } = 20_000;

    /// <summary>
    /// How many terms of an index all patterns, ranges and near words of a query may be held against together; what comes later is taken not to
    /// fit. A fifth of a second; half a million different words are in some two million passages.
    /// </summary>
    public int ExaminedTerms { get; init; } = 500_000;

    /// <summary>
    /// How many entries the words of a query may be looked for in, those of each word counted for themselves. Once they are spent, further words
    /// are passed over as if they had not been asked. <see langword="null"/> for sixteen times as many as there are, and ten million at least:
    /// a question of many frequent words is whole in an index of any size, and takes about half a second in one of 600,000 entries.
    /// </summary>
    public long? ExaminedEntries { get; init; }

    /// <summary>How many values all filters may have together; the first are taken.</summary>
    public int FilterValues { get; init; } = 1024;

    /// <summary>
    /// How deep results can be asked for: past it nobody reads, and each page costs all before it. All groups of an answer hold no more.
    /// </summary>
    public int Window { get; init; } = 10_000;
}
