namespace TipKnowledge.Corpus.Parsing;

/// <summary>What a line belongs to.</summary>
internal enum LineRole
{
    /// <summary>The text of the work.</summary>
    Body,

    /// <summary>Running heads and feet, licence lines, page numbers.</summary>
    Furniture,

    /// <summary>The first line of a footnote.</summary>
    FootnoteStart,

    /// <summary>A further line of a footnote.</summary>
    Footnote,
}
