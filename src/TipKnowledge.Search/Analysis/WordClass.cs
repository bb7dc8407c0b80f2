namespace TipKnowledge.Search.Analysis;

/// <summary>What a character does at a word's boundary: the Word_Break properties of UAX #29 that Latin-script text meets, and the rest by kind.</summary>
internal enum WordClass : byte
{
    /// <summary>Breaks words.</summary>
    Other,

    /// <summary>ALetter, and marks that extend one.</summary>
    Letter,

    /// <summary>Numeric.</summary>
    Digit,

    /// <summary>ExtendNumLet: the underscore and its like.</summary>
    Connector,

    /// <summary>MidLetter: joins letters only.</summary>
    MidLetter,

    /// <summary>MidNum: joins digits only.</summary>
    MidDigit,

    /// <summary>MidNumLet and Single_Quote: joins letters, and joins digits.</summary>
    MidBoth,

    /// <summary>A letter that is a word by itself: ideographs, Hiragana and the scripts that UAX #29 leaves to dictionaries.</summary>
    Single,

    /// <summary>Format: soft hyphens, joiners and marks of direction, which are passed over inside a word and are no part of its term (rule WB4).</summary>
    Format,

    /// <summary>Katakana.</summary>
    Katakana,
}
