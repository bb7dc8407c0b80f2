namespace TipKnowledge.Passages.Searching;

/// <summary>The order of what a search found.</summary>
public enum PassageSort
{
    /// <summary>Best first.</summary>
    Score,

    /// <summary>Newest paper first, best first within a year; papers without a year last.</summary>
    Year,

    /// <summary>As they stand: by paper id, then by place in the paper.</summary>
    Paper,
}
