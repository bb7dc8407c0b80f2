namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads laws that are cited by a name and not by kind, number and year: bills, implementing regulations named by the law they implement, foreign acts with their year, and acts that no list holds.
/// </summary>
internal sealed class NamedLawGrammar
{
    private static readonly string[] ActWords =
    [
        "Act", "Acts", "Regulation", "Regulations", "Ordinance", "Code", "Law", "Decree", "Policy", "Order", "Bill", "Statute", "Directive",
            "Rules", "Enactment", "Proclamation", "Kram",
    ];

    private static readonly EntityId Indonesia = EntityId.Parse("country:ID");

    private readonly Lexicon _lexicon;
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly NameYears _years;
    private readonly NameTrie _openings;
    private readonly int _the;
    private readonly HashSet<int> _acts;

    private enum Opening
    {
        Bill,
        EnglishBill,
        Act,
        Implementing,
    }

    public NamedLawGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, NameYears years)
    {
        (_lexicon, _keywords, _gazetteer, _run, _years) = (lexicon, keywords, gazetteer, run, years);
        _openings = new NameTrie(lexicon);
        Add(Opening.Bill, "Rancangan Undang-Undang", "RUU", "Rancangan Undang-Undang tentang", "RUU tentang");
        Add(Opening.EnglishBill, "Bill on", "Bill on the", "Bill concerning", "Bill concerning the", "Bill for the");
        Add(Opening.Act, "Undang-Undang", "UU", "Undang-Undang tentang", "UU tentang");
        Add(Opening.Implementing, "Peraturan Pemerintah Pelaksanaan", "PP Pelaksanaan", "Peraturan Pemerintah tentang Pelaksanaan",
            "PP tentang Pelaksanaan", "Peraturan Pelaksanaan", "Peraturan Pemerintah tentang Peraturan Pelaksanaan");
        _the = lexicon.Intern("the");
        _acts = [.. ActWords.Select(word => lexicon.Intern(word))];
    }

    /// <summary>The law named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        ReadOpening(text, tokens, at) ?? ReadActWithYear(text, tokens, at);

    /// <summary>Whether a law may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _openings.Starts(word);

    private void Add(Opening opening, params ReadOnlySpan<string> writings)
    {
        foreach (var writing in writings) _openings.Add(writing, (int)opening);
    }

    private Finding? ReadOpening(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (value, end) = _openings.Longest(tokens, at);
        if (end == 0) return null;
        switch ((Opening)value)
        {
            case Opening.Implementing:
                var (law, after) = _gazetteer.At(text, tokens, end);
                return law is { Ids: [{ Type: EntityType.Law }, ..] }
                    ? new Finding(EntityType.Law, at, after) { Candidates = law.Ids, Slug = "implementing", NameEnd = after } : null;
            default:
                return null;
        }
    }

    /// <summary>A statute or bill that no list holds, named by kind and title.</summary>
    public Finding? ReadTitled(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (opening, titleStart) = _openings.Longest(tokens, at);
        if (titleStart == 0 || (Opening)opening is not (Opening.Bill or Opening.EnglishBill or Opening.Act)) return null;
        var english = (Opening)opening == Opening.EnglishBill;
        if (english && !tokens[at].Capital) return null;
        var bill = english || (Opening)opening == Opening.Bill;
        var allCapitals = IsUpper(text, tokens[at]) && tokens[at].Length > 3;
        var end = _run.End(text, tokens, titleStart);
        // a bill may be named by an abbreviation that the gazetteer knows as something else: RUU KUHP
        if (end == titleStart && bill && titleStart < tokens.Count && tokens[titleStart] is { Kind: TokenKind.Word, Capital: true } next
            && IsUpper(text, next)) end = titleStart + 1;
        // a bill that only says that it changes another has no name
        if (end == titleStart || allCapitals || bill && _keywords.OfAnother.Contains(tokens[titleStart].Word)) return null;
        var slug = (bill ? "ruu-" : "uu-") + Slugs.Of(text[tokens[titleStart].Start..tokens[end - 1].End]);
        var after = bill ? _years.Past(text, tokens, end) : end;
        return new Finding(EntityType.Law, at, after) { Slug = slug, NameEnd = end, NamedCountry = english ? null : Indonesia };
    }

    // Digital Work Visa Regulation 2022; Trafficking Victims Protection Act of 2000; Anti-Trafficking in Persons Act (2007)
    private Finding? ReadActWithYear(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        const int maxTokens = 16;
        if (tokens[at].Kind != TokenKind.Word || !tokens[at].Capital
            && !(at + 2 < tokens.Count && tokens[at].Length == 1 && tokens[at + 1].Kind == TokenKind.Dash && tokens[at + 2].Capital)) return null;
        if (tokens[at].Word == _the) return null;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Dash && tokens[at].Joined) return null;
        var words = 0;
        for (var i = at; i < tokens.Count && i - at < maxTokens; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash || token.Length == 1 && i == at) continue;
            if (token.Kind != TokenKind.Word) return null;
            if (!token.Capital && !_keywords.NameConnectors.Contains(token.Word) && token.Word != _lexicon.Find("in")
                && token.Word != _lexicon.Find("against")) return null;
            words++;
            if (!token.Capital || words < 3 && i == at || !_acts.Contains(token.Word)) continue;
            var year = i + 1 < tokens.Count && tokens[i + 1].Word == _keywords.Of ? i + 2 : i + 1;
            var end = NumberGrammar.TryYear(text, tokens, year, out _) ? year + 1 : _years.Past(text, tokens, i + 1) is var past
                && past > i + 1 ? past : 0;
            if (end == 0) continue;
            var slug = Slugs.Of(text[tokens[at].Start..tokens[end - 1].End]);
            return new Finding(EntityType.Law, at, end) { Slug = slug, NameEnd = i + 1, English = true };
        }
        return null;
    }

    private static bool IsUpper(ReadOnlySpan<char> text, Token token) => Letters.IsUpper(text[token.Start..token.End]);
}
