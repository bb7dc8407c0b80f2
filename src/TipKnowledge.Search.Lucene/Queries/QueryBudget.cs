using TipKnowledge.Search.Engines;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Counts what a query costs, and remembers which limits it met. For one question, and one thread.</summary>
internal sealed class QueryBudget(EngineLimits limits)
{
    private int _clauses;
    private int _terms;

    /// <summary>That of an answer which has no place to say that it was cut short.</summary>
    public static QueryBudget Unlimited() => new(new EngineLimits { Clauses = int.MaxValue, ExpandedTerms = int.MaxValue });

    /// <summary>The limits that were met so far.</summary>
    public LimitsMet Met { get; private set; }

    /// <summary>Takes room for a clause; whether there is any.</summary>
    public bool TakeClause() => ++_clauses <= limits.Clauses || Meet(LimitsMet.Clauses);

    /// <summary>Takes room for a term that a pattern stands for; whether there is any.</summary>
    public bool TakeTerm() => ++_terms <= limits.ExpandedTerms || Meet(LimitsMet.ExpandedTerms);

    /// <summary>The depth to which results are kept, of the depth that is asked for.</summary>
    public int Window(long wanted)
    {
        if (wanted > limits.Window) Meet(LimitsMet.Window);
        return (int)Math.Min(wanted, limits.Window);
    }

    private bool Meet(LimitsMet limit)
    {
        Met |= limit;
        return false;
    }
}
