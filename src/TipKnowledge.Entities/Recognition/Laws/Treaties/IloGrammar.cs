using System.Globalization;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads conventions and protocols of the International Labour Organization by their number: <c>Konvensi ILO No. 105</c>, <c>ILO C189</c>
/// (<c>ilo.tsv</c>).
/// </summary>
internal sealed class IloGrammar
{
    private const int MaxDigits = 3;

    // values of the trie: how its conventions are named, and its name alone, which needs the word before the number
    private const int Convention = 0;
    private const int Organisation = 1;

    private readonly Keywords _keywords;
    private readonly NameTrie _names;
    private readonly HashSet<int> _conventions;

    public IloGrammar(Lexicon lexicon, Keywords keywords)
    {
        _keywords = keywords;
        _names = new NameTrie(lexicon);
        var rows = JurisdictionTable.Rows("ilo", 2).ToDictionary(row => row.Fields[0], row => Table.Items(row.Fields[1]));
        foreach (var name in rows["name"])
        {
            _names.Add(name, Organisation);
            foreach (var form in rows["convention"]) _names.Add(string.Format(CultureInfo.InvariantCulture, form, name), Convention);
        }
        _conventions = lexicon.InternAll(rows["alone"]);
    }

    /// <summary>Whether a convention may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _names.Starts(word);

    /// <summary>The convention named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (name, end) = _names.Longest(tokens, at);
        var isConvention = end > 0 && name == Convention;
        if (end == 0)
        {
            // "Konvensi Nomor 29", "Convention No. 189" without the organisation are conventions of the ILO
            if (!_conventions.Contains(tokens[at].Word) || !tokens[at].Capital || !IsNumberMark(tokens, at + 1)) return null;
            end = at + 1;
        }
        var i = PastMark(text, tokens, end, out var isMarked);
        if (Number(text, tokens, ref i, isMarked || isConvention) is not { } number) return null;
        if (i + 1 < tokens.Count && _keywords.YearMark.Contains(tokens[i].Word) && YearReader.TryYear(text, tokens, i + 1, out _)) i += 2;
        return new Finding(EntityType.Law, at, i) { Law = new IloConvention(number), NameEnd = i };
    }

    private bool IsNumberMark(List<Token> tokens, int at) => at < tokens.Count && _keywords.NumberMark.Contains(tokens[at].Word);

    // "No.", ", No."
    private int PastMark(ReadOnlySpan<char> text, List<Token> tokens, int at, out bool isMarked)
    {
        var i = at;
        if (i < tokens.Count && text[tokens[i].Start] == ',' && IsNumberMark(tokens, i + 1)) i++;
        isMarked = IsNumberMark(tokens, i);
        if (!isMarked) return i;
        i++;
        while (i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or ':' or ',') i++;
        return i;
    }

    // "29", "C189", "P29", "C-189": the series and the number of three figures; the token past them
    private static string? Number(ReadOnlySpan<char> text, List<Token> tokens, ref int i, bool isSure)
    {
        if (i >= tokens.Count) return null;
        var series = 'c';
        var digits = text[tokens[i].Start..tokens[i].End];
        if (digits.Length is > 1 and <= 5 && digits[0] is 'C' or 'P' or 'K')
        {
            series = digits[0] == 'P' ? 'p' : 'c';
            digits = digits[1..];
        }
        else if (digits is "C" && i + 1 < tokens.Count)
        {
            i++;
            if (tokens[i].Kind == TokenKind.Dash && i + 1 < tokens.Count) i++;
            digits = text[tokens[i].Start..tokens[i].End];
        }
        else if (!isSure) return null;
        if (digits.Length is 0 or > MaxDigits || digits.ContainsAnyExceptInRange('0', '9')) return null;
        i++;
        return series + int.Parse(digits, CultureInfo.InvariantCulture).ToString("000", CultureInfo.InvariantCulture);
    }
}
