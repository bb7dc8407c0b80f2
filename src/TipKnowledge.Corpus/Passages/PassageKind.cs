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

    /// <summary>A footnote or endnote.</summary>
    Footnote,

    /// <summary>An entry of the list of references.</summary>
    Reference,
}
