using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads who issued an instrument, between its kind and its number: a ministry, a head of a body, a region.</summary>
internal sealed class LawIssuers
{
    private const int MaxWords = 14;

    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly LawKindReader _kinds;
    private readonly HashSet<int> _regionWords;
    private readonly HashSet<int> _states;
    private readonly HashSet<int> _notIssuers;

    public LawIssuers(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, LawKindReader kinds)
    {
        (_keywords, _gazetteer, _kinds) = (keywords, gazetteer, kinds);
        _regionWords = lexicon.InternAll(JurisdictionTable.Rows("region-words", 1).Select(row => row.Fields[0]));
        _notIssuers = lexicon.InternAll(Keywords.Words("NotIssuer"));
        _states = [lexicon.Intern("Republik"), lexicon.Intern("Indonesia"), lexicon.Intern("RI")];
    }

    /// <summary>The issuer behind a kind, as part of an id, and the token past it; an empty one where none stands there.</summary>
    public (string Issuer, int End) Read(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind)
    {
        var i = at;
        var stop = Math.Min(tokens.Count, at + MaxWords);
        // "Peraturan Pelaksanaan" is no one's
        if (at < tokens.Count && _notIssuers.Contains(tokens[at].Word)) return ("", at);
        while (i < stop && IsPart(tokens[i]) && !_kinds.IsAt(tokens, i)) i++;
        return i == at ? ("", at) : (Slug(text, tokens, at, i, kind), i);
    }

    private bool IsPart(Token token)
    {
        if (token.Kind == TokenKind.Dash) return true;
        if (token.Kind != TokenKind.Word || _keywords.NumberMark.Contains(token.Word) || _keywords.About.Contains(token.Word)) return false;
        if (_keywords.YearMark.Contains(token.Word) && token.Word != _keywords.Of) return false;
        return token.Capital || _keywords.Connectors.Contains(token.Word);
    }

    private string Slug(ReadOnlySpan<char> text, List<Token> tokens, int first, int end, LawKind kind)
    {
        // the office stands before the issuer for a ministry ("Menteri" is part of the kind), is the issuer otherwise
        for (var i = kind.OfMinistry ? first - 1 : first; i <= first + 1 && i < end; i++)
        {
            if (_gazetteer.AgencyAt(tokens, i) is not { } agency) continue;
            var slug = Slugs.LastPart(agency);
            return kind.OfMinistry ? Slugs.OfMinistry(slug) : slug;
        }
        while (end > first && (_states.Contains(tokens[end - 1].Word) || tokens[end - 1].Kind == TokenKind.Dash)) end--;
        while (first < end && _regionWords.Contains(tokens[first].Word)) first++;
        return end == first ? "" : Slugs.Of(text[tokens[first].Start..tokens[end - 1].End]);
    }
}
