namespace TipKnowledge.Search.Asking;

/// <summary>What an order of results goes by first.</summary>
public enum SearchOrderKind
{
    /// <summary>The score, best first.</summary>
    Best,

    /// <summary>A number, greatest first.</summary>
    Descending,

    /// <summary>The document's id, then the place in it.</summary>
    Documents,
}
