namespace TipKnowledge.Entities.Recognition;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, or letters and digits.</summary>
    Word,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>One hyphen or dash, which names are read across.</summary>
    Dash,

    /// <summary>One other character.</summary>
    Punctuation,

    /// <summary>A web or mail address: nothing in it is a name, and no name crosses it.</summary>
    Address,
}

/// <summary>A token of a passage.</summary>
/// <param name="Start">Its start in UTF-16 code units.</param>
/// <param name="End">Its end, exclusive.</param>
/// <param name="Word">The number of its folded form in the <see cref="Lexicon"/>; <see cref="Lexicon.Unknown"/> where no name holds
/// it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Capital">Whether it starts with an upper-case letter.</param>
/// <param name="Joined">Whether it follows the token before it without a space.</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, bool Capital, bool Joined)
{
    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a word or a number, which names are made of.</summary>
    public bool IsName => Kind is TokenKind.Word or TokenKind.Number;
}
