namespace TipKnowledge.Exploring.Viewing;

/// <summary>Ends texts that are longer than an answer may be.</summary>
internal static class TextCut
{
    /// <summary>Where to end a text, in UTF-16 code units: its end, or, of a longer one, a place between two characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many code units it may have.</param>
    public static int At(string text, int longest)
    {
        if (text.Length <= longest) return text.Length;
        return longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
    }
}
