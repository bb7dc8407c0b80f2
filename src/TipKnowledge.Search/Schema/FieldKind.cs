namespace TipKnowledge.Search.Schema;

/// <summary>How a field is kept.</summary>
public enum FieldKind
{
    /// <summary>Analysed words with their positions, and each entry's length.</summary>
    Text,

    /// <summary>Whole values, any number an entry, to search, count and group by.</summary>
    Keyword,

    /// <summary>Whole values, any number an entry, to search only: it costs no memory for counting.</summary>
    Filter,

    /// <summary>One number an entry, for ranges and sorting.</summary>
    Number,
}
