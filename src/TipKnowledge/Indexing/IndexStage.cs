namespace TipKnowledge.Indexing;

/// <summary>What the indexer is doing.</summary>
public enum IndexStage
{
    /// <summary>Looking for changed files.</summary>
    Comparing,

    /// <summary>Reading, parsing, recognising and indexing files.</summary>
    Indexing,

    /// <summary>Making the new state durable.</summary>
    Committing,
}
