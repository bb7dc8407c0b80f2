using TipKnowledge.Search.Engines;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>What is left of the limits of a question.</summary>
internal sealed class ScanBudget(EngineLimits limits)
{
    /// <summary>That of what can tell of no limit.</summary>
    public static ScanBudget Unlimited => new(new EngineLimits { Clauses = int.MaxValue, ExpandedTerms = int.MaxValue });

    private int _clauses;
    private int _terms;

    public LimitsMet Met { get; private set; }

    public bool HasClause() => ++_clauses <= limits.Clauses || Meet(LimitsMet.Clauses);

    public bool HasTerm() => ++_terms <= limits.ExpandedTerms || Meet(LimitsMet.ExpandedTerms);

    public int Window(long wanted) => wanted <= limits.Window || Meet(LimitsMet.Window) ? (int)wanted : limits.Window;

    private bool Meet(LimitsMet limit)
    {
        Met |= limit;
        return false;
    }
}
