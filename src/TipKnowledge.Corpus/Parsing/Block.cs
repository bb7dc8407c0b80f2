using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>Lines that make up one passage.</summary>
/// <param name="kind">What part of the document they are.</param>
/// <param name="style">How a heading is labelled; empty for all else.</param>
/// <param name="labelLength">How many characters of the first line are its label, and no text.</param>
internal sealed class Block(PassageKind kind, string style = "", int labelLength = 0)
{
    public PassageKind Kind { get; set; } = kind;

    public string Style { get; } = style;

    public int LabelLength { get; } = labelLength;

    /// <summary>How many characters of the first line precede the label and are markup, no text.</summary>
    public int MarkupLength { get; init; }

    /// <summary>
    /// The outermost heading style that it stands under no more, such as <c>statute0</c> for what follows the last article; empty where it
    /// goes on under the headings before it.
    /// </summary>
    public string Leaves { get; init; } = "";

    /// <summary>Where it stands in a statute; <see langword="null"/> in documents of other kinds.</summary>
    public Provision? Provision { get; init; }

    /// <summary>Indexes into <see cref="Lines.DocumentLines.Lines"/>, rising.</summary>
    public List<int> Lines { get; } = [];
}
