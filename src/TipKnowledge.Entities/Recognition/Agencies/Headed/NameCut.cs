namespace TipKnowledge.Entities.Recognition;

/// <summary>Where the capitals behind a body's head go on past its name: into a headline, into a person, into another body.</summary>
internal sealed class NameCut(Keywords keywords, AgencyHeads heads, AgencyWords words)
{
    /// <summary>The token past the name in a run of words with capitals.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int headEnd, int end)
    {
        for (var i = headEnd; i < end; i++)
        {
            var joined = i > headEnd && keywords.NameConnectors.Contains(tokens[i - 1].Word);
            var hasObject = i + 1 < end || end < tokens.Count && tokens[end].Kind == TokenKind.Number;
            // a verb has its object behind it: "Perikanan Tangkap" is a task
            if (words.Ends.Contains(tokens[i].Word) && (joined || hasObject)) return joined ? i - 1 : i;
            if (joined && (heads.At(tokens, i).End > 0 || i + 1 == end && IsAbbreviation(text, tokens[i]))) return i - 1;
        }
        return end;
    }

    /// <summary>Whether the name is a part of an address.</summary>
    public bool IsAddress(List<Token> tokens, int headEnd, int end)
    {
        for (var i = headEnd; i <= end && i < tokens.Count; i++)
            if (words.Address.Contains(tokens[i].Word)) return true;
        return false;
    }

    /// <summary>Whether a token is the short form of a body.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text, Token token) =>
        token is { Kind: TokenKind.Word, Length: >= 3 and <= 8 } && Letters.IsUpper(text, token);
}
