using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads an instrument named by its issuer and number (<c>instruments.tsv</c>): <c>Minister of Manpower Regulation No. 9 of 2019</c>,
/// <c>Philippine Overseas Employment Administration Memorandum Circular No. 03 Series of 2021</c>.
/// </summary>
internal sealed class InstrumentOfAgencyRule
{
    private readonly NumberGrammar _numbers;
    private readonly NameTrie _instruments;
    private readonly List<string> _codes = [];

    public InstrumentOfAgencyRule(Lexicon lexicon, Keywords keywords, LawMarks marks)
    {
        _numbers = new NumberGrammar(keywords, marks);
        _instruments = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("instruments", 2))
            if (_instruments.Add(row[0], _codes.Count) == _codes.Count) _codes.Add(row[1]);
    }

    /// <summary>The instrument whose issuer was found; <see langword="null"/> where the issuer itself is meant.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, Finding agency)
    {
        var (code, end) = _instruments.Longest(tokens, agency.End);
        if (end == 0 || !tokens[agency.End].Capital || !_numbers.TryRead(text, tokens, end, out var number)) return null;
        var law = new InstrumentOfIssuer(_codes[code], Slugs.Of(number.Written), number.Year);
        return agency with { Type = EntityType.Law, End = number.End, NameEnd = number.End, Law = law };
    }
}
