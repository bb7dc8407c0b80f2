namespace TipKnowledge.Corpus.Passages;

/// <summary>What part of a document a passage is.</summary>
public enum PassageKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A heading, numbered or not.</summary>
    Heading,

    /// <summary>A paragraph of an abstract.</summary>
    Abstract,

    /// <summary>The keywords of one language.</summary>
    Keywords,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A quotation set apart from the text.</summary>
    BlockQuote,

    /// <summary>The caption of a figure or table.</summary>
    Caption,

    /// <summary>Rows and columns.</summary>
    Table,

    /// <summary>The text of an article of a statute, or of a paragraph of one.</summary>
    Provision,

    /// <summary>A footnote or endnote.</summary>
    Footnote,

    /// <summary>An entry of the list of references.</summary>
    Reference,

    /// <summary>A running head or foot, page number, licence line or a site's own words: kept and shown on request, and no text of the document.</summary>
    Furniture,
}
