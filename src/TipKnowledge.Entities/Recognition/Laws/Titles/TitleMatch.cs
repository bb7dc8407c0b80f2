namespace TipKnowledge.Entities.Recognition;

/// <summary>How a law is named by its title.</summary>
internal enum TitleMatch : byte
{
    /// <summary>Not by its title.</summary>
    None,

    /// <summary>By the whole of it.</summary>
    Whole,

    /// <summary>By some of its words, which must tell one law alone.</summary>
    Part,
}
