using System.Globalization;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads a state's constitutions by name, with their year or without: <c>UUD NRI Tahun 1945</c>, <c>Undang-undang Dasar Sementara</c>
/// (<c>constitutions.tsv</c>).
/// </summary>
internal sealed class ConstitutionGrammar
{
    private readonly NameTrie _names;
    private readonly YearReader _years;
    private readonly List<(string Code, int Year)> _table = [];

    public ConstitutionGrammar(Lexicon lexicon, YearReader years)
    {
        (_names, _years) = (new NameTrie(lexicon), years);
        foreach (var (_, row) in JurisdictionTable.Rows("constitutions", 3))
        {
            foreach (var name in Table.Items(row[2])) _names.Add(name, _table.Count);
            _table.Add((row[0], int.Parse(row[1], CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Whether a constitution's name may start with a word.</summary>
    public bool Starts(int word) => _names.Starts(word);

    /// <summary>The constitution named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (index, end) = _names.Longest(tokens, at);
        if (end == 0) return null;
        var (code, known) = _table[index];
        var year = tokens[at].Kind == TokenKind.Number ? known : YearBehind(text, tokens, ref end, known);
        // "undang-undang dasar" without a capital may be any
        if (year == 0 && !tokens[at].Capital && end - at < 3) return null;
        return new Finding(EntityType.Law, at, end) { Law = new NamedCode(code), Year = year, NameEnd = end };
    }

    private int YearBehind(ReadOnlySpan<char> text, List<Token> tokens, ref int end, int known)
    {
        var i = end;
        // "Undang-Undang Dasar (UUD) 1945"
        if (i + 2 < tokens.Count && text[tokens[i].Start] == '(' && text[tokens[i + 2].Start] == ')'
            && _names.Longest(tokens, i + 1).End == i + 2) i += 3;
        if (YearReader.TryYear(text, tokens, i, out var year)) i++;
        else if (_years.TryYearAfter(text, tokens, i, out year, out var past)) i = past;
        if (year != known) return 0;
        end = i;
        return year;
    }
}
