namespace TipKnowledge.Search.Analysis.Compounds;

/// <summary>Words joined by hyphens: <c>cross-border</c>.</summary>
internal static class Compound
{
    /// <summary>
    /// What stands for a hyphen between two letters on the way from the text to the words: the hyphenation point, at which Unicode's rules do not
    /// part a word.
    /// </summary>
    public const char Joint = '\u2027';

    /// <summary>The type of a token that is a compound as one word.</summary>
    public const string Type = "<COMPOUND>";

    /// <summary>Whether a character is a hyphen.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
