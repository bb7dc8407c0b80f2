namespace TipKnowledge.Entities.Recognition;

/// <summary>An instrument named by its issuer and number: <c>Philippine Overseas Employment Administration Memorandum Circular No. 03 Series of
/// 2021</c>, <c>Minister of Manpower Regulation No. 9 of 2019</c>.</summary>
internal sealed class InstrumentOfAgencyRule
{
    private readonly NumberGrammar _numbers;
    private readonly NameTrie _instruments;
    private readonly string[] _codes;

    public InstrumentOfAgencyRule(Lexicon lexicon, Keywords keywords, LawMarks marks)
    {
        _numbers = new NumberGrammar(keywords, marks);
        _instruments = new NameTrie(lexicon);
        (string Writing, string Code)[] table =
        [
            ("Memorandum Circular", "mc"), ("Department Order", "do"), ("Circular", "circular"), ("Circular Letter", "se"),
                ("Regulation", "regulation"), ("Decree", "decree"), ("Administrative Order", "ao"),
            ("Resolution", "resolution"), ("General Assembly Resolution", "resolution"), ("Prakas", "prakas"), ("Sub-Decree", "sub-decree"),
                ("Board Resolution", "resolution"),
        ];
        _codes = [.. table.Select(row => row.Code)];
        for (var i = 0; i < table.Length; i++) _instruments.Add(table[i].Writing, i);
    }

    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, Finding agency)
    {
        var (code, end) = _instruments.Longest(tokens, agency.End);
        if (end == 0 || !tokens[agency.End].Capital || !_numbers.TryRead(text, tokens, end, out var number)) return null;
        var year = number.Year == 0 ? "" : $"-{number.Year}";
        return agency with { Type = EntityType.Law, End = number.End, NameEnd = number.End, Slug = $"{_codes[code]}-{Slugs.Of(number.Written)}{year}", Instrument = true };
    }
}
