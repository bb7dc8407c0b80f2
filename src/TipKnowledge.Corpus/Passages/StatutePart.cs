namespace TipKnowledge.Corpus.Passages;

/// <summary>The parts of a statute, in their order (Law 12/2011, annex II).</summary>
public enum StatutePart
{
    /// <summary>The heading: kind, number, year and title.</summary>
    Heading,

    /// <summary>What was considered: <c>Menimbang</c>.</summary>
    Considerations,

    /// <summary>The legal basis: <c>Mengingat</c>.</summary>
    LegalBasis,

    /// <summary>The enacting words: <c>Memutuskan</c>, <c>Menetapkan</c>.</summary>
    Enactment,

    /// <summary>The chapters and articles.</summary>
    Body,

    /// <summary>Place, date and signatures behind the last article.</summary>
    Closing,

    /// <summary>The explanatory note: <c>Penjelasan</c>.</summary>
    Elucidation,

    /// <summary>An annex: <c>Lampiran</c>.</summary>
    Annex,
}
