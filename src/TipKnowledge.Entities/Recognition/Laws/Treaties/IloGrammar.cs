namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads conventions and protocols of the International Labour Organization by their number: <c>Konvensi ILO No. 105</c>.</summary>
internal sealed class IloGrammar
{
    private readonly Keywords _keywords;
    private readonly NameTrie _names;
    private readonly HashSet<int> _conventions;

    public IloGrammar(Lexicon lexicon, Keywords keywords)
    {
        _keywords = keywords;
        _names = new NameTrie(lexicon);
        foreach (var organisation in (ReadOnlySpan<string>)["ILO", "International Labour Organization", "International Labour Organization (ILO)",
            "Organisasi Perburuhan Internasional", "Organisasi Perburuhan Internasional (ILO)", "Organisasi Buruh Internasional"])
        {
            foreach (var form in (ReadOnlySpan<string>)["Konvensi {0}", "{0} Convention", "Konvensi-Konvensi {0}", "{0} Conventions",
                "Convention of the {0}", "{0}", "Konvensi Dasar {0}"])
                _names.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, organisation), form == "{0}" ? 1 : 0);
        }
        _conventions = [.. "konvensi convention".Split(' ').Select(word => lexicon.Intern(word))];
    }

    /// <summary>Whether a convention may start with a word though it has no capital.</summary>
    public bool Starts(int word) => _names.Starts(word);

    /// <summary>The convention named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (bare, end) = _names.Longest(tokens, at);
        var named = end != 0;
        if (!named)
        {
            // "Konvensi Nomor 29", "Convention No. 189" without the organisation are conventions of the ILO
            if (!_conventions.Contains(tokens[at].Word) || !tokens[at].Capital || at + 1 >= tokens.Count
                || !_keywords.NumberMark.Contains(tokens[at + 1].Word)) return null;
            end = at + 1;
        }
        if (!TryReadNumber(text, tokens, end, named && bare == 0, out var number, out var after)) return null;
        return new Finding(EntityType.Law, at, after) { Law = new IloConvention(number), NameEnd = after };
    }

    private bool TryReadNumber(ReadOnlySpan<char> text, List<Token> tokens, int at, bool bareNumber, out string number, out int end)
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
}
