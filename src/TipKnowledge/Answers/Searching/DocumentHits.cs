using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>A document that was found, with its best passages.</summary>
/// <param name="Document">The document.</param>
/// <param name="Total">How many of its passages match.</param>
/// <param name="Hits">The best of them, best first.</param>
public sealed record DocumentHits(DocumentSummary Document, int Total, ImmutableArray<SearchHit> Hits);
