namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>How the first characters of a line label it.</summary>
internal enum LabelKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><c>BAB I</c>.</summary>
    Chapter,

    /// <summary><c>1.</c>, <c>3.3.2</c>.</summary>
    Number,

    /// <summary><c>A.</c>.</summary>
    Capital,

    /// <summary><c>a.</c>.</summary>
    Letter,

    /// <summary>A bullet or a dash.</summary>
    Bullet,

    /// <summary><c>Gambar 1</c>, <c>Table 2</c>.</summary>
    Caption,

    /// <summary>An abstract's name, with text behind it.</summary>
    Abstract,

    /// <summary><c>Keywords:</c>.</summary>
    Keywords,
}
