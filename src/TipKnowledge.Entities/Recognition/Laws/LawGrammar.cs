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

    private readonly Keywords _keywords;
    private readonly LawKindReader _kinds;
    private readonly LawIssuers _issuers;
    private readonly NumberGrammar _numbers;
    private readonly LawMarks _marks;
    private readonly NumberLists _lists;

    public LawGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, LawMarks marks, LawKindReader kinds)
    {
        (_keywords, _marks, _kinds, _numbers) = (keywords, marks, kinds, new NumberGrammar(keywords, marks));
        _issuers = new LawIssuers(lexicon, keywords, gazetteer, kinds);
        _lists = new NumberLists(keywords, _numbers);
    }

    /// <summary>Whether a kind may start with a word.</summary>
    public bool Starts(int word) => _kinds.Starts(word);

    /// <summary>Adds the citations that start at a token; returns the token past them, or the token itself where none starts.</summary>
    public int Read(ReadOnlySpan<char> text, List<Token> tokens, int at, List<Finding> findings)
    {
        var (kind, end) = _kinds.At(text, tokens, at);
        if (kind is null) (kind, end) = (LawKindReader.Fused(text, tokens, at), at + 1);
        if (kind is null) return at;
        if (!kind.Issued) return ReadList(text, tokens, at, end, kind, "", findings);
        var (issuer, after) = _issuers.Read(text, tokens, end, kind);
        if (after == end && kind.NeedsIssuer) return at;
        return ReadList(text, tokens, at, after, kind, issuer, findings);
    }

    private int ReadList(
        ReadOnlySpan<char> text, List<Token> tokens, int first, int at, LawKind kind, string issuer, List<Finding> findings)
    {
        if (!TryReadNumber(text, tokens, at, kind, out var number)) return first;
        var end = first;
        foreach (var (start, item) in _lists.Read(text, tokens, first, number, kind))
        {
            if (_marks.Meant(kind, item.Mark) is not { } meant) break;
            end = item.End;
            findings.Add(new Finding(EntityType.Law, start, end) { Law = Form(meant, issuer, item), NameEnd = end });
        }
        return end;
    }

    private bool TryReadNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, LawKind kind, out LawNumber number)
    {
        var i = _kinds.PastRepublic(text, tokens, at);
        if (_numbers.TryRead(text, tokens, i, kind, out number)) return number.Year != 0 || number.Marked;
        if (kind.Yearless) return NumberGrammar.TryBareNumber(text, tokens, i, out number);
        // a name between kind and number
        for (var words = 0; i < tokens.Count && words < MaxWordsBetween; i++, words++)
        {
            var token = tokens[i];
            if (i > at && IsNumberOpening(token)) return _numbers.TryRead(text, tokens, i, kind, out number) && number.Year != 0;
            if (token.Kind == TokenKind.Dash) continue;
            if (token.Kind != TokenKind.Word || !token.Capital && !_keywords.Connectors.Contains(token.Word)) return false;
            if (i > at && _kinds.IsAt(tokens, i)) return false;
        }
        return false;
    }

    private bool IsNumberOpening(Token token) =>
        _keywords.NumberMark.Contains(token.Word) || _keywords.DateMark.Contains(token.Word)
        || _keywords.YearMark.Contains(token.Word) && token.Word != _keywords.Of;

    private static NumberedLaw Form(LawKind kind, string issuer, LawNumber number)
    {
        if (issuer.Length == 0) issuer = NumberIssuers.Of(kind, number);
        var value = Slugs.Of(number.Number) is { Length: > 0 } ? number.Number.Replace(" ", "", StringComparison.Ordinal) : "0";
        return new NumberedLaw(kind, issuer, value, number.Year);
    }
}
