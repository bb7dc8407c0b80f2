namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>What a comparison measured; <see langword="null"/> is a side that did not take part.</summary>
/// <param name="Own">TipKnowledge.Search.</param>
/// <param name="Lucene">Apache Lucene.</param>
internal sealed record ComparisonResult(PeerResult? Own, PeerResult? Lucene);
