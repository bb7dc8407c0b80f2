namespace TipKnowledge.Search;

/// <summary>How a field is kept.</summary>
public enum FieldKind
{
    /// <summary>Analysed words with their positions, and each document's length.</summary>
    Text,

    /// <summary>Whole values, any number a document, for filters and facets.</summary>
    Keyword,

    /// <summary>One number a document, for ranges and sorting.</summary>
    Number,
}
