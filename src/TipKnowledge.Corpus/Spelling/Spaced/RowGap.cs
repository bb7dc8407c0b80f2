namespace TipKnowledge.Corpus.Spelling.Spaced;

/// <summary>What stands before a letter of a row of lone letters.</summary>
internal enum RowGap
{
    /// <summary>Nothing of the row: it is the first letter.</summary>
    None,

    /// <summary>One space, as between the letters of a word.</summary>
    Space,

    /// <summary>More than one space, as between words.</summary>
    Wide,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>One space, but the letters' case tells that another word begins.</summary>
    Case,
}
