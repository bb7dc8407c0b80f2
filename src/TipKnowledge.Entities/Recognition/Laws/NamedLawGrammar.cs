namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads laws that are cited by a name and not by kind, number and year: bills, the constitution, ILO conventions by number,
/// implementing regulations named by the law they implement, foreign acts with their year, and acts that no list holds.
/// </summary>
internal sealed class NamedLawGrammar
{
    private static readonly string[] ActWords =
    [
        "Act", "Acts", "Regulation", "Regulations", "Ordinance", "Code", "Law", "Decree", "Policy", "Order", "Bill", "Statute", "Directive",
            "Rules", "Enactment", "Proclamation", "Kram",
    ];

    private readonly Lexicon _lexicon;
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly NameTrie _openings;
    private readonly NameTrie _ilo;
    private readonly int _the;
    private readonly HashSet<int> _acts;
    private readonly HashSet<int> _conventions;

    private enum Opening
    {
        Bill,
        Act,
        Implementing,
    }

    public NamedLawGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run)
    {
        (_lexicon, _keywords, _gazetteer, _run) = (lexicon, keywords, gazetteer, run);
        _openings = new NameTrie(lexicon);
        Add(Opening.Bill, "Rancangan Undang-Undang", "RUU", "Rancangan Undang-Undang tentang", "RUU tentang");
        Add(Opening.Act, "Undang-Undang", "UU", "Undang-Undang tentang", "UU tentang");
        Add(Opening.Implementing, "Peraturan Pemerintah Pelaksanaan", "PP Pelaksanaan", "Peraturan Pemerintah tentang Pelaksanaan",
            "PP tentang Pelaksanaan", "Peraturan Pelaksanaan", "Peraturan Pemerintah tentang Peraturan Pelaksanaan");
        _ilo = new NameTrie(lexicon);
        foreach (var organisation in (ReadOnlySpan<string>)["ILO", "International Labour Organization", "International Labour Organization (ILO)",
            "Organisasi Perburuhan Internasional", "Organisasi Perburuhan Internasional (ILO)", "Organisasi Buruh Internasional"])
        {
            foreach (var form in (ReadOnlySpan<string>)["Konvensi {0}", "{0} Convention", "Konvensi-Konvensi {0}", "{0} Conventions",
                "Convention of the {0}", "{0}", "Konvensi Dasar {0}"])
                _ilo.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, organisation), form == "{0}" ? 1 : 0);
        }
        _the = lexicon.Intern("the");
        _acts = [.. ActWords.Select(word => lexicon.Intern(word))];
        _conventions = [.. "konvensi convention".Split(' ').Select(word => lexicon.Intern(word))];
    }

    /// <summary>The law named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        ReadIlo(text, tokens, at) ?? ReadOpening(text, tokens, at) ?? ReadActWithYear(text, tokens, at);

    /// <summary>Whether a law may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _openings.Starts(word) || _ilo.Starts(word);

    private void Add(Opening opening, params ReadOnlySpan<string> writings)
    {
        foreach (var writing in writings) _openings.Add(writing, (int)opening);
    }

    private Finding? ReadIlo(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (bare, end) = _ilo.Longest(tokens, at);
        var named = end != 0;
        if (!named)
        {
            // "Konvensi Nomor 29", "Convention No. 189" without the organisation are conventions of the ILO
            if (!_conventions.Contains(tokens[at].Word) || !tokens[at].Capital || at + 1 >= tokens.Count
                || !_keywords.NumberMark.Contains(tokens[at + 1].Word)) return null;
            end = at + 1;
        }
        if (!TryReadIloNumber(text, tokens, end, named && bare == 0, out var number, out var after)) return null;
        return new Finding(EntityType.Law, at, after) { Law = new IloConvention(number), NameEnd = after };
    }

    private bool TryReadIloNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, bool bareNumber, out string number, out int end)
    {
        (number, end) = ("", at);
        var i = at;
        if (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is ',' && i + 1 < tokens.Count
            && _keywords.NumberMark.Contains(tokens[i + 1].Word)) i++;
        var marked = i < tokens.Count && _keywords.NumberMark.Contains(tokens[i].Word);
        if (marked)
        {
            i++;
            while (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or ':' or ',') i++;
        }
        if (i >= tokens.Count) return false;
        var letter = 'c';
        var digits = text[tokens[i].Start..tokens[i].End];
        if (digits.Length is > 1 and <= 5 && digits[0] is 'C' or 'P' or 'K')
        {
            letter = digits[0] == 'P' ? 'p' : 'c';
            digits = digits[1..];
        }
        else if (digits is "C" && i + 1 < tokens.Count)
        {
            i++;
            if (tokens[i].Kind == TokenKind.Dash && i + 1 < tokens.Count) i++;
            digits = text[tokens[i].Start..tokens[i].End];
        }
        else if (!marked && !bareNumber) return false;
        if (digits.Length is 0 or > 3 || digits.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        number = letter + int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture).ToString("000",
            System.Globalization.CultureInfo.InvariantCulture);
        end = i + 1;
        if (end + 1 < tokens.Count && _keywords.YearMark.Contains(tokens[end].Word) && NumberGrammar.TryYear(text, tokens, end + 1, out _)) end += 2;
        return true;
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
        if (titleStart == 0 || (Opening)opening is not (Opening.Bill or Opening.Act)) return null;
        var bill = (Opening)opening == Opening.Bill;
        var allCapitals = IsUpper(text, tokens[at]) && tokens[at].Length > 3;
        var end = _run.End(text, tokens, titleStart);
        // a bill may be named by an abbreviation that the gazetteer knows as something else: RUU KUHP
        if (end == titleStart && bill && titleStart < tokens.Count && tokens[titleStart] is { Kind: TokenKind.Word, Capital: true } next
            && IsUpper(text, next)) end = titleStart + 1;
        if (end == titleStart || allCapitals) return null;
        var slug = (bill ? "ruu-" : "uu-") + Slugs.Of(text[tokens[titleStart].Start..tokens[end - 1].End]);
        var after = bill ? PastYear(text, tokens, end) : end;
        return new Finding(EntityType.Law, at, after) { Slug = slug, NameEnd = end, NamedCountry = EntityId.Parse("country:ID") };
    }

    /// <summary>The token past a year behind a name: <c>2025</c>, <c>(2025)</c>, <c>Tahun 2025</c>, <c>of 2000</c>; the token itself where none
    /// stands there.</summary>
    public int PastYear(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (NumberGrammar.TryYear(text, tokens, end, out _)) return end + 1;
        if (end + 2 < tokens.Count && text[tokens[end].Start] == '(' && NumberGrammar.TryYear(text, tokens, end + 1, out _)
            && text[tokens[end + 2].Start] == ')') return end + 3;
        if (end + 1 < tokens.Count && _keywords.YearMark.Contains(tokens[end].Word)
            && NumberGrammar.TryYear(text, tokens, end + 1, out _)) return end + 2;
        return PastIloNumber(text, tokens, end);
    }

    /// <summary>The year between two tokens; 0 where there is none.</summary>
    public static int YearIn(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (NumberGrammar.TryYear(text, tokens, i, out var year)) return year;
        return 0;
    }

    // Forced Labour Convention, 1930 (No. 29)
    private int PastIloNumber(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        var i = end + 1 < tokens.Count && text[tokens[end].Start] == ',' && NumberGrammar.TryYear(text, tokens, end + 1, out _) ? end + 2 : end;
        return i + 4 < tokens.Count && text[tokens[i].Start] == '(' && _keywords.NumberMark.Contains(tokens[i + 1].Word)
            && text[tokens[i + 2].Start] == '.'
            && tokens[i + 3].Kind == TokenKind.Number && text[tokens[i + 4].Start] == ')' ? i + 5 : end;
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
            var end = NumberGrammar.TryYear(text, tokens, year, out _) ? year + 1 : PastYear(text, tokens, i + 1) is var past
                && past > i + 1 ? past : 0;
            if (end == 0) continue;
            var slug = Slugs.Of(text[tokens[at].Start..tokens[end - 1].End]);
            return new Finding(EntityType.Law, at, end) { Slug = slug, NameEnd = i + 1, English = true };
        }
        return null;
    }

    private static bool IsUpper(ReadOnlySpan<char> text, Token token) => Letters.IsUpper(text[token.Start..token.End]);
}
