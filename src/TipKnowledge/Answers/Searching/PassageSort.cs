namespace TipKnowledge.Answers;

/// <summary>The order of what a search found.</summary>
public enum PassageSort
{
    /// <summary>Best first.</summary>
    Score,

    /// <summary>Newest document first, best first within a year; documents without a year last.</summary>
    Year,

    /// <summary>As they stand: by document id, then by place in the document.</summary>
    Document,
}
