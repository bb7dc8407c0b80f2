using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads laws that are cited by a name behind a kind (<c>named-laws.tsv</c>): bills, acts by their title, and implementing regulations
/// named by the law that they implement.
/// </summary>
internal sealed class NamedLawGrammar
{
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly NameYears _years;
    private readonly NameTrie _openings;

    private enum Opening
    {
        Bill,
        EnglishBill,
        Act,
        Implementing,
    }

    public NamedLawGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, NameYears years)
    {
        (_keywords, _gazetteer, _run, _years) = (keywords, gazetteer, run, years);
        _openings = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("named-laws", 2))
            foreach (var writing in Table.Items(row[1])) _openings.Add(writing, (int)Enum.Parse<Opening>(row[0]));
    }

    /// <summary>Whether a law may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _openings.Starts(word);

    /// <summary>The regulation at a token that is named by the law that it implements, or <see langword="null"/>.</summary>
    public Finding? ReadImplementing(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (opening, end) = _openings.Longest(tokens, at);
        if (end == 0 || (Opening)opening != Opening.Implementing) return null;
        return _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Law }, ..] } law, var past)
            ? new Finding(EntityType.Law, at, past) { Candidates = law.Ids, Law = new ImplementingRegulation(), NameEnd = past } : null;
    }

    /// <summary>A statute or bill that no list holds, named by kind and title.</summary>
    public Finding? ReadTitled(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (value, titleStart) = _openings.Longest(tokens, at);
        var opening = (Opening)value;
        if (titleStart == 0 || opening == Opening.Implementing) return null;
        var isEnglish = opening == Opening.EnglishBill;
        if (isEnglish && !tokens[at].Capital) return null;
        var isBill = opening != Opening.Act;
        var end = _run.End(text, tokens, titleStart);
        // a bill may be named by an abbreviation that the gazetteer knows as something else: RUU KUHP
        if (end == titleStart && isBill && IsAbbreviation(text, tokens, titleStart)) end = titleStart + 1;
        if (end == titleStart || tokens[at].Length > 3 && Letters.IsUpper(text, tokens[at])) return null;
        // a bill that only says that it changes another has no name
        if (isBill && _keywords.OfAnother.Contains(tokens[titleStart].Word)) return null;
        var slug = (isBill ? "ruu-" : "uu-") + Slugs.Of(text[tokens[titleStart].Start..tokens[end - 1].End]);
        return new Finding(EntityType.Law, at, isBill ? _years.Past(text, tokens, end) : end)
        {
            Law = new UnlistedLaw(slug, IsStatute: !isBill),
            NameEnd = end,
            NamedCountry = isEnglish ? null : EntityId.Indonesia,
        };
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at] is { Kind: TokenKind.Word, Capital: true } token && Letters.IsUpper(text, token);
}
