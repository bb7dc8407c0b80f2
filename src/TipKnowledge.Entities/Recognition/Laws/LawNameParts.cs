using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The parts that a law's name is made of: its kind, who issued it, <c>tentang</c>, its title.</summary>
internal sealed class LawNameParts(Lexicon lexicon, Keywords keywords, LawKindReader kinds)
{
    private readonly int _republic = lexicon.Intern("Republik"), _indonesia = lexicon.Intern("Indonesia"), _ri = lexicon.Intern("RI");

    /// <summary>The word between a kind of law and a title.</summary>
    public static string About { get; } = Keywords.Words(nameof(Keywords.About))[0];

    /// <summary>Whether a token is that word.</summary>
    public bool IsAbout(Token token) => token.Word == keywords.Tentang;

    /// <summary>The kind of law written at a token, and the token past it.</summary>
    public (LawKind? Kind, int End) KindAt(ReadOnlySpan<char> text, List<Token> tokens, int at) => kinds.At(text, tokens, at);

    /// <summary>Whether nothing but the state, or the issuer of a kind that has one, stands between two tokens.</summary>
    public bool IsIssuer(List<Token> tokens, int first, int end, bool issued)
    {
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash || token.Word == _republic || token.Word == _indonesia || token.Word == _ri) continue;
            if (!issued || token.Kind != TokenKind.Word || !token.Capital && !keywords.Connectors.Contains(token.Word)) return false;
        }
        return true;
    }

    /// <summary>Whether a title begins as those do that name another law or a treaty.</summary>
    public bool IsOfAnother(List<Token> title) => title.Count > 0 && keywords.OfAnother.Contains(title[0].Word);
}
