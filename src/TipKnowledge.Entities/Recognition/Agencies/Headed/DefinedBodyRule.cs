using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads a body that no list holds and whose first word alone says little ("Badan", "Tim"): it is one where the text gives it a short
/// name or founds it, and where its words do not stand for a kind of bodies ("Badan Usaha").
/// </summary>
internal sealed class DefinedBodyRule
{
    private const int MaxWords = 14;

    private readonly AgencyWords _words;
    private readonly NamedShort _short;
    private readonly NameTrie _kinds;

    public DefinedBodyRule(Lexicon lexicon, AgencyWords words, NamedShort shortName)
    {
        (_words, _short) = (words, shortName);
        _kinds = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("kinds-of-bodies", 1)) _kinds.Add(row[0], 0);
    }

    /// <summary>Whether the words at a token stand for a kind of bodies: "Badan Usaha", "Balai Desa".</summary>
    public bool IsKind(List<Token> tokens, int at) => _kinds.Longest(tokens, at).End > 0;

    /// <summary>The token past the body that starts at a token; 0 where the text does not make it one.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        // "Badan-Badan" are many
        if (IsKind(tokens, at) || headEnd < tokens.Count && tokens[headEnd] is { Kind: TokenKind.Dash, Joined: true }) return 0;
        var end = Past(text, tokens, headEnd);
        if (end == headEnd) return 0;
        if (_short.Behind(text, tokens, end).End > 0 || IsAbbreviated(text, tokens, at, end)) return end;
        return at > 0 && _words.Founding.Contains(tokens[at - 1].Word) && end - at > 2 ? end : 0;
    }

    private int Past(ReadOnlySpan<char> text, List<Token> tokens, int headEnd)
    {
        var end = headEnd;
        for (var i = headEnd; i < tokens.Count && i - headEnd < MaxWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Dash && tokens[i].Joined) continue;
            if (text[tokens[i].Start] == ',' && i > headEnd) continue;
            if (tokens[i].Kind != TokenKind.Word) break;
            // small words may have a capital in a heading
            if (_words.BodyWords.Contains(tokens[i].Word)) continue;
            if (!tokens[i].Capital || _words.Further.Contains(tokens[i].Word)) break;
            end = i + 1;
        }
        return end;
    }

    // "Badan Riset Pesisir (BRP)": the abbreviation begins as the name does
    private static bool IsAbbreviated(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end + 2 >= tokens.Count || text[tokens[end].Start] != '(' || text[tokens[end + 2].Start] != ')') return false;
        var shortForm = text[tokens[end + 1].Start..tokens[end + 1].End];
        return shortForm.Length is >= 3 and <= 12 && char.ToUpperInvariant(shortForm[0]) == char.ToUpperInvariant(text[tokens[at].Start])
            && char.IsUpper(shortForm[0]) && char.IsUpper(shortForm[1]) && IsInitials(text, tokens, at, end, shortForm);
    }

    private static bool IsInitials(ReadOnlySpan<char> text, List<Token> tokens, int at, int end, ReadOnlySpan<char> shortForm)
    {
        var letter = 0;
        for (var i = at; i < end && letter < shortForm.Length; i++)
            if (tokens[i].Capital && text[tokens[i].Start] == char.ToUpperInvariant(shortForm[letter])) letter++;
        return letter >= Math.Min(shortForm.Length, 3);
    }
}
