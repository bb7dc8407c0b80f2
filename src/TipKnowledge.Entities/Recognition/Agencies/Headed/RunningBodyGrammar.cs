namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the bodies whose head words with capitals follow: <c>Direktorat Perlindungan WNI</c>, <c>Ministry of Women's Affairs</c>.
/// </summary>
internal sealed class RunningBodyGrammar(Gazetteer gazetteer, CapitalRun run, AgencyTail tail, NameCut cut)
{
    // longer words in capitals are those of a heading
    private const int MaxCapitals = 5;

    /// <summary>The body whose head of a kind stands from a token to another.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd, HeadKind kind)
    {
        if (tokens[at].Length > MaxCapitals && Letters.IsUpper(text, tokens[at])) return null;
        var end = cut.End(text, tokens, headEnd, run.End(text, tokens, headEnd));
        if (cut.IsAddress(tokens, headEnd, end)) return null;
        if (end == headEnd && kind == HeadKind.Bare && headEnd == at + 1)
            return new Finding(EntityType.Agency, at, headEnd) { NameEnd = headEnd };
        var (past, country) = tail.Read(text, tokens, end);
        if (end == headEnd && (country is null || kind is not (HeadKind.Mission or HeadKind.English))) return null;
        // "Balai Penyuluhan"
        if (kind == HeadKind.Kinds && end == headEnd + 1 && country is null && !NameCut.IsAbbreviation(text, tokens[at])) return null;
        if (tail.IsAcademic(tokens, past)) return null;
        if (past > end)
            return new Finding(EntityType.Agency, at, past) { NameEnd = end, NamedCountry = country, English = kind == HeadKind.English };
        return tail.OfUnknownCountry(text, tokens, at, end, isForeign: false) ?? PartOfAnother(text, tokens, at, end)
            ?? new Finding(EntityType.Agency, at, end) { NameEnd = end, English = kind == HeadKind.English };
    }

    // a unit's name runs on into its ministry's: "Direktorat Perlindungan WNI Kementerian Luar Negeri"
    private Finding? PartOfAnother(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end >= tokens.Count || !tokens[end].Capital
            || gazetteer.At(text, tokens, end) is not ({ Ids: [{ Type: EntityType.Agency }, ..] } body, var past)) return null;
        var above = new Finding(EntityType.Agency, end, past) { Candidates = body.Ids };
        return new Finding(EntityType.Agency, at, past) { NameEnd = end, Above = above };
    }
}
