using System.Collections.Immutable;

namespace TipKnowledge.Graph.Algorithms;

/// <summary>
/// How often a walker comes to each node who follows arcs by their weight and now and then starts anew anywhere
/// (Page, Brin, Motwani, Winograd: The PageRank Citation Ranking, 1999).
/// </summary>
public static class PageRank
{
    /// <summary>The document's probability of following an arc rather than starting anew.</summary>
    public const double UsualDamping = 0.85;

    /// <summary>When the ranks change by less than this in sum, they are taken as final.</summary>
    private const double Tolerance = 1e-12;

    /// <summary>With the usual damping, the change falls below the tolerance after about 170 rounds; more is needed only near a damping of 1.</summary>
    private const int MaxRounds = 10_000;

    /// <summary>The rank of each node, by node; they add up to 1. A node that leads nowhere passes its rank to all nodes alike.</summary>
    /// <param name="graph">The graph, by outgoing arcs.</param>
    /// <param name="damping">The probability of following an arc, from 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The damping is out of its range.</exception>
    public static ImmutableArray<double> Compute(Adjacency graph, double damping = UsualDamping)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(damping);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(damping, 1);
        var count = graph.NodeCount;
        if (count == 0) return [];
        var strengths = Degrees.Strength(graph);
        var ranks = new double[count];
        var next = new double[count];
        Array.Fill(ranks, 1.0 / count);
        for (var round = 0; round < MaxRounds; round++)
        {
            Step(graph, strengths, damping, ranks, next);
            var change = 0.0;
            for (var node = 0; node < count; node++) change += Math.Abs(next[node] - ranks[node]);
            (ranks, next) = (next, ranks);
            if (change < Tolerance) break;
        }
        return [.. ranks];
    }

    private static void Step(Adjacency graph, ImmutableArray<double> strengths, double damping, double[] ranks, double[] next)
    {
        var dangling = 0.0;
        for (var node = 0; node < ranks.Length; node++)
            if (strengths[node] == 0) dangling += ranks[node];
        Array.Fill(next, (1 - damping + damping * dangling) / ranks.Length);
        for (var node = 0; node < ranks.Length; node++)
        {
            if (strengths[node] == 0) continue;
            var share = damping * ranks[node] / strengths[node];
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++) next[neighbours[i]] += share * weights[i];
        }
    }
}
