using System.Collections.Immutable;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>What a peer found for a query.</summary>
/// <param name="Id">The query's id.</param>
/// <param name="Total">How many passages match.</param>
/// <param name="Hits">The best, best first.</param>
internal sealed record QueryHits(string Id, int Total, ImmutableArray<QueryHit> Hits);

/// <summary>A passage that was found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct QueryHit(string Id, float Score);
