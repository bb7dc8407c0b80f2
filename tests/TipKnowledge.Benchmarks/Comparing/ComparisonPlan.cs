namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>What to compare, and how long.</summary>
internal sealed record ComparisonPlan
{
    /// <summary>The passages to index.</summary>
    public required FileInfo Passages { get; init; }

    /// <summary>The queries to answer.</summary>
    public required FileInfo Queries { get; init; }

    /// <summary>How often each class is timed by each peer.</summary>
    public required int Rounds { get; init; }

    /// <summary>How often each peer indexes.</summary>
    public required int IndexRounds { get; init; }

    /// <summary>Seconds a class, round and peer.</summary>
    public required double Seconds { get; init; }

    /// <summary>The classes to time; empty for all.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Where the indexes are built.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>Peers, by the name of their folder, that index although there is an index.</summary>
    public required IReadOnlyList<string> Rebuilt { get; init; }
}
