using TipKnowledge.Search.Engines;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Counts what a query costs, and remembers which limits it met. For one question, and one thread.</summary>
internal sealed class QueryBudget(EngineLimits limits)
{
    private int _clauses;
    private int _terms;
    private int _examinedTerms;
    private long _examinedEntries;
    private int _filterValues;

    /// <summary>That of an answer which has no place to say that it was cut short.</summary>
    public static QueryBudget Unlimited() => new(new EngineLimits
    {
        Clauses = int.MaxValue,
        ExpandedTerms = int.MaxValue,
        ExaminedTerms = int.MaxValue,
        ExaminedEntries = long.MaxValue,
    });

    /// <summary>The limits that were met so far.</summary>
    public LimitsMet Met { get; private set; }

    /// <summary>Takes room for a clause; whether there is any.</summary>
    public bool TakeClause() => ++_clauses <= limits.Clauses || Meet(LimitsMet.Clauses);

    /// <summary>Takes room for a term that a pattern stands for; whether there is any.</summary>
    public bool TakeTerm() => ++_terms <= limits.ExpandedTerms || Meet(LimitsMet.ExpandedTerms);

    /// <summary>Takes room for a term that a pattern is held against; whether there is any.</summary>
    public bool TakeExamined() => ++_examinedTerms <= limits.ExaminedTerms || Meet(LimitsMet.ExaminedTerms);

    /// <summary>Takes room for the entries of a word. As long as there is any, there is room for one word, however frequent.</summary>
    public bool TakeEntries(long entries)
    {
        if (_examinedEntries >= limits.ExaminedEntries) return Meet(LimitsMet.ExaminedEntries);
        _examinedEntries += entries;
        return true;
    }

    /// <summary>Whether there is room for so many entries; none is taken.</summary>
    public bool HasEntries(long entries) => _examinedEntries + entries <= limits.ExaminedEntries || Meet(LimitsMet.ExaminedEntries);

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
