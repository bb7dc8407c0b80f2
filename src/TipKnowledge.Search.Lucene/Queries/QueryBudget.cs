using TipKnowledge.Search.Engines;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Counts what a query costs, and remembers which limits it met. For one question, and one thread.</summary>
/// <param name="limits">What it may cost.</param>
/// <param name="entries">How many entries the index has.</param>
internal sealed class QueryBudget(EngineLimits limits, int entries)
{
    private const long LeastExamined = 10_000_000, ExaminedOfEach = 16;

    private readonly long _mostEntries = limits.ExaminedEntries ?? Math.Max(LeastExamined, ExaminedOfEach * entries);
    private int _clauses;
    private int _terms;
    private int _examinedTerms;
    private long _examinedEntries;
    private int _filterValues;

    /// <summary>That of an answer which has no place to say that it was cut short.</summary>
    public static QueryBudget Unlimited()
    {
        var (most, limits) = (int.MaxValue, EngineLimits.Default);
        limits = limits with { Clauses = most, ExpandedTerms = most, ExaminedTerms = most, ExaminedEntries = long.MaxValue };
        return new QueryBudget(limits, 0);
    }

    /// <summary>Among how many clauses those stand that are made now.</summary>
    public int Clauses { get; set; } = 1;

    /// <summary>The limits that were met so far.</summary>
    public LimitsMet Met { get; private set; }

    /// <summary>Takes room for a clause; whether there is any.</summary>
    public bool TakeClause() => ++_clauses <= limits.Clauses || Meet(LimitsMet.Clauses);

    /// <summary>Takes room for a term that a pattern stands for; whether there is any.</summary>
    public bool TakeTerm() => ++_terms <= limits.ExpandedTerms || Meet(LimitsMet.ExpandedTerms);

    /// <summary>Takes room for a term that a pattern is held against; whether there is any.</summary>
    public bool TakeExamined() => ++_examinedTerms <= limits.ExaminedTerms || Meet(LimitsMet.ExaminedTerms);

    /// <summary>
    /// Takes room for the entries of a word. As long as there is any, there is room for one word, however frequent. Among many clauses an entry
    /// costs more, as the next one is looked for in a heap of them: three times as much among 256.
    /// </summary>
    public bool TakeEntries(long count)
    {
        if (_examinedEntries >= _mostEntries) return Meet(LimitsMet.ExaminedEntries);
        _examinedEntries += (long)(count * (1 + (Math.Log2(Math.Max(1, Clauses)) / 4)));
        return true;
    }

    /// <summary>Whether there is room for so many entries; none is taken.</summary>
    public bool HasEntries(long count) => _examinedEntries <= _mostEntries - count || Meet(LimitsMet.ExaminedEntries);

    /// <summary>Takes room for a value of a filter; whether there is any.</summary>
    public bool TakeFilterValue() => ++_filterValues <= limits.FilterValues || Meet(LimitsMet.FilterValues);

    /// <summary>The depth to which results are kept, of the depth that is asked for.</summary>
    /// <param name="wanted">The depth.</param>
    /// <param name="each">How many entries each result has at most.</param>
    public int Window(long wanted, int each = 1)
    {
        var most = Math.Max(1, limits.Window / Math.Max(1, each));
        if (wanted > most) Meet(LimitsMet.Window);
        return (int)Math.Min(wanted, most);
    }

    private bool Meet(LimitsMet limit)
    {
        Met |= limit;
        return false;
    }
}
