namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>What a mark in a statute begins.</summary>
internal enum StatuteMarkKind
{
    /// <summary>The considerations: <c>Menimbang :</c>.</summary>
    Considerations,

    /// <summary>The legal basis: <c>Mengingat :</c>.</summary>
    LegalBasis,

    /// <summary>The enacting words: <c>MEMUTUSKAN:</c>, <c>Menetapkan :</c>.</summary>
    Enactment,

    /// <summary><c>BUKU KESATU</c>.</summary>
    Book,

    /// <summary><c>BAB I</c>.</summary>
    Chapter,

    /// <summary><c>Bagian Kesatu</c>.</summary>
    Division,

    /// <summary><c>Paragraf 1</c>.</summary>
    Subdivision,

    /// <summary><c>Pasal 1</c>.</summary>
    Article,

    /// <summary>The words of promulgation, place and date behind the last article.</summary>
    Closing,

    /// <summary>The explanatory note.</summary>
    Elucidation,

    /// <summary>Its general part: <c>I. UMUM</c>.</summary>
    General,

    /// <summary>Its part by articles: <c>II. PASAL DEMI PASAL</c>.</summary>
    ArticleByArticle,

    /// <summary>An annex.</summary>
    Annex,

    /// <summary>A catchword: what the next page begins with, at the foot of a page.</summary>
    Catchword,

    /// <summary>A paragraph of an article: <c>(1)</c>; in the explanatory note <c>Ayat (1)</c>.</summary>
    Paragraph,

    /// <summary>A lettered item: <c>a.</c>; in the explanatory note <c>Huruf a</c>.</summary>
    Letter,

    /// <summary>A numbered item: <c>1.</c>.</summary>
    Number,

    /// <summary>A numbered change of an amending statute, behind an article that the last change quotes.</summary>
    Change,
}
