namespace TipKnowledge.Corpus.Parsing.Lines;

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

    /// <summary>A line of the title.</summary>
    Title,

    /// <summary>Below or above the title: who wrote, where and when, and what for.</summary>
    Byline,

    /// <summary>A heading, known by the others of its series.</summary>
    Heading,
}
