namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>How a note's mark is set before its text.</summary>
internal enum NoteLabelForm
{
    /// <summary>There is none.</summary>
    None,

    /// <summary><c>3 Lihat …</c>.</summary>
    Spaced,

    /// <summary><c>3Lihat …</c>, as raised digits come out of most tools.</summary>
    Glued,

    /// <summary><c>3</c>, the text following in the next line.</summary>
    Alone,

    /// <summary><c>[^3]: Lihat …</c>.</summary>
    Defined,
}
