using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>What a run measures, and how.</summary>
internal sealed record SitePlan
{
    /// <summary>The queries that are measured.</summary>
    public required IReadOnlyList<BenchmarkQuery> Queries { get; init; }

    /// <summary>The queries that warm the servers; none of them is measured.</summary>
    public required IReadOnlyList<BenchmarkQuery> Warm { get; init; }

    /// <summary>Addresses measured of each kind of page.</summary>
    public required int Pages { get; init; }

    /// <summary>How long the pages of one kind may take together; when it is over, those not yet asked are left out.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>Whether search pages are measured.</summary>
    public required bool MeasuresSearch { get; init; }

    /// <summary>Whether other pages are measured.</summary>
    public required bool MeasuresPages { get; init; }

    /// <summary>Whether rates are searched for.</summary>
    public required bool MeasuresRates { get; init; }

    /// <summary>The kinds of pages whose rates are searched for, each apart; none means all mixed.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Milliseconds that 99 % of the answers may take at a rate.</summary>
    public required double Bound { get; init; }

    /// <summary>Seconds that a rate is tried.</summary>
    public required double Seconds { get; init; }

    /// <summary>Where the random numbers start.</summary>
    public required int Seed { get; init; }
}
