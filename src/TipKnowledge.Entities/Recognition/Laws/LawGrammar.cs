using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads a citation by kind, number and year that starts at a token: <c>UU No. 21 Th 2007</c>, <c>Law Number 18 of 2017</c>,
/// <c>Peraturan Menteri Hukum dan HAM Nomor 38 Tahun 2021</c>; and a list of numbers under one kind.
/// </summary>
internal sealed class LawGrammar
{
    // "Undang-Undang Pemberantasan Tindak Pidana Perdagangan Orang Nomor 21 Tahun 2007" has a name of this many words between
    private const int MaxWordsBetween = 14;

    private static readonly string[] FusedPrefixes = ["permen", "kepmen"];

    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly NumberGrammar _numbers;
    private readonly NameTrie _kinds;
    private readonly List<LawKind> _table = [];
    private readonly int _republic, _indonesia, _ri;

    public LawGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer)
    {
        (_keywords, _gazetteer, _numbers) = (keywords, gazetteer, new NumberGrammar(keywords));
        _kinds = new NameTrie(lexicon);
        foreach (var kind in LawKinds.All)
        {
            foreach (var writing in kind.Writings) _kinds.Add(writing, _table.Count);
            _table.Add(kind);
        }
        _republic = lexicon.Intern("Republik");
        _indonesia = lexicon.Intern("Indonesia");
        _ri = lexicon.Intern("RI");
    }

    /// <summary>Whether a kind may start with a word.</summary>
    public bool Starts(int word) => _kinds.Starts(word);

    /// <summary>The kind of instrument written at a token, and the token past it.</summary>
    public (LawKind? Kind, int End) KindAt(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (index, end) = _kinds.Longest(tokens, at);
        if (end == 0) return (null, at);
        var kind = _table[index];
        var written = text[tokens[at].Start..tokens[at].End];
        if (kind.Capital && !tokens[at].Capital) return (null, at);
        if (tokens[at].Length <= 2 && end == at + 1 && char.IsLower(written[^1]) && !written.Equals("Uu", StringComparison.Ordinal)
            && !written.Equals("uu", StringComparison.Ordinal)) return (null, at);
        return (kind, end);
    }

    /// <summary>Adds the citations that start at a token; returns the token past them, or the token itself where none starts.</summary>
    public int Read(ReadOnlySpan<char> text, List<Token> tokens, int at, List<Finding> findings)
    {
        var (kind, end) = KindAt(text, tokens, at);
        if (kind is null) return Fused(text, tokens, at) is { } fused ? ReadList(text, tokens, at, at + 1, fused, "", findings) : at;
        if (!kind.Issued) return ReadList(text, tokens, at, end, kind, "", findings);
        var (issuer, after) = ReadIssuer(text, tokens, end, kind);
        if (after == end && kind.Code is not ("permen" or "kepmen" or "se" or "perda" or "pergub" or "perbup" or "perwali" or "putusan")) return at;
        var read = ReadList(text, tokens, at, after, kind, issuer, findings);
        if (read > at || kind.Code is not ("permen" or "kepmen") || issuer.Length == 0 || !tokens[at].Capital || !tokens[end].Capital) return read;
        // a planned regulation has an issuer and no number yet
        findings.Add(new Finding(EntityType.Law, at, after) { Slug = $"{kind.Code}-{issuer}", NamedCountry = EntityId.Parse("country:ID"), NameEnd = after });
        return after;
    }

    private int ReadList(ReadOnlySpan<char> text, List<Token> tokens, int first, int at, LawKind kind, string issuer, List<Finding> findings)
    {
        if (!TryReadNumber(text, tokens, at, kind, out var number)) return first;
        var end = number.End;
        findings.Add(new Finding(EntityType.Law, first, end) { Law = Form(kind, issuer, number), NameEnd = end });
        while (true)
        {
            var next = end;
            while (next < tokens.Count && next - end < 3 && _keywords.And.Contains(tokens[next].Word)) next++;
            if (next == end || !_numbers.TryRead(text, tokens, next, kind.Compound, out number) || number.Year == 0) return end;
            // "UU No. 6 Tahun 2011 dan 21 Tahun 2007" is a list; "dan 12 tahun 2013" only with the same order
            end = number.End;
            findings.Add(new Finding(EntityType.Law, next, end) { Law = Form(kind, issuer, number), NameEnd = end });
        }
    }

    private bool TryReadNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out LawNumber number)
    {
        var i = SkipRepublic(tokens, at);
        if (_numbers.TryRead(text, tokens, i, kind.Compound, out number))
            return number.Year != 0 || number.Marked;
        if (kind.Yearless) return NumberGrammar.TryBareNumber(text, tokens, i, out number);
        // a name between kind and number
        var words = 0;
        for (; i < tokens.Count && words < MaxWordsBetween; i++, words++)
        {
            var token = tokens[i];
            if (_keywords.NumberMark.Contains(token.Word) && i > at)
                return _numbers.TryRead(text, tokens, i, kind.Compound, out number) && number.Year != 0;
            if (token.Kind == TokenKind.Dash) continue;
            if (token.Kind != TokenKind.Word || !token.Capital && !_keywords.Connectors.Contains(token.Word)) return false;
            if (i > at && _kinds.Longest(tokens, i).End != 0) return false;
        }
        return false;
    }

    private int SkipRepublic(List<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Word == _ri) return at + 1;
        return at + 1 < tokens.Count && tokens[at].Word == _republic && tokens[at + 1].Word == _indonesia ? at + 2 : at;
    }

    // Permenkumham, PermenPPPA, Kepmenaker: kind and issuer in one word
    private static LawKind? Fused(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var written = text[tokens[at].Start..tokens[at].End];
        if (written[0] is not ('P' or 'p' or 'K' or 'k')) return null;
        foreach (var prefix in FusedPrefixes)
        {
            if (written.Length < prefix.Length + 2 || !written.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            var ministry = written[prefix.Length..].ToString().ToLowerInvariant();
            // Permenaker is Permen + Naker with one n
            if (ministry.StartsWith("aker", StringComparison.Ordinal)) ministry = "n" + ministry;
            return new LawKind("id", $"{prefix}-{ministry}", Compound: true);
        }
        return null;
    }

    private (string Issuer, int End) ReadIssuer(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind)
    {
        var i = at;
        var stop = Math.Min(tokens.Count, at + MaxWordsBetween);
        while (i < stop && !_keywords.NumberMark.Contains(tokens[i].Word) && tokens[i].Kind is TokenKind.Word or TokenKind.Dash
               && (tokens[i].Capital || tokens[i].Kind == TokenKind.Dash || _keywords.Connectors.Contains(tokens[i].Word))
                   && !_keywords.About.Contains(tokens[i].Word)
               && !_keywords.YearMark.Contains(tokens[i].Word) | tokens[i].Word == _keywords.Of) i++;
        if (i == at) return ("", at);
        return (IssuerSlug(text, tokens, at, i, kind), i);
    }

    private string IssuerSlug(ReadOnlySpan<char> text, List<Token> tokens, int first, int end, LawKind kind)
    {
        var ministry = kind.Code is "permen" or "kepmen" or "inmen";
        // the office stands before the issuer for a ministry ("Menteri" is part of the kind), is the issuer otherwise
        for (var i = ministry ? first - 1 : first; i <= first + 1 && i < end; i++)
        {
            if (_gazetteer.AgencyAt(tokens, i) is not { } agency) continue;
            var slug = Slugs.LastPart(agency);
            return ministry ? Slugs.OfMinistry(slug) : slug;
        }
        while (end > first && (tokens[end - 1].Word == _indonesia || tokens[end - 1].Word == _republic || tokens[end - 1].Word == _ri)) end--;
        if (end == first) return "";
        return Slugs.Of(text[tokens[first].Start..tokens[end - 1].End]);
    }

    private static NumberedLaw Form(LawKind kind, string issuer, LawNumber number)
    {
        // the register of the immigration directorate marks its numbers so
        if (issuer.Length == 0 && kind.Code == "se" && number.Number.StartsWith("imi", StringComparison.Ordinal)) issuer = "ditjen-imigrasi";
        var value = Slugs.Of(number.Number) is { Length: > 0 } ? number.Number.Replace(" ", "", StringComparison.Ordinal) : "0";
        return new NumberedLaw(kind, issuer, value, number.Year);
    }
}
