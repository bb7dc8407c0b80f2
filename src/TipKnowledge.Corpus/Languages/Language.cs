namespace TipKnowledge.Corpus.Languages;

/// <summary>The language a passage is written in.</summary>
public enum Language
{
    /// <summary>Too few words, or no evidence, to say.</summary>
    Unknown,

    /// <summary>Indonesian (ISO 639-1 <c>id</c>).</summary>
    Indonesian,

    /// <summary>English (ISO 639-1 <c>en</c>).</summary>
    English,

    /// <summary>Another language than these two.</summary>
    Other,
}
