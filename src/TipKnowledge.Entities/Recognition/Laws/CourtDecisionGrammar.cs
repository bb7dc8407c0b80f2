using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads decisions of courts by their register number: <c>Putusan Nomor 123/Pid.Sus/2022/PN Jkt.Sel</c>,
/// <c>Putusan Pengadilan Negeri Indramayu No. 38/Pid.Sus/2021/PN Idm</c>, <c>Putusan MA No. 1234 K/Pid.Sus/2018</c>.
/// </summary>
internal sealed class CourtDecisionGrammar
{
    // a register number with its court has no more parts than this
    private const int MaxTokens = 24;
    private const int MaxWordsBetween = 8;

    private readonly Keywords _keywords;
    private readonly NumberGrammar _numbers;
    private readonly int _decision;
    private readonly string[] _courts, _cassation;

    public CourtDecisionGrammar(Lexicon lexicon, Keywords keywords, LawMarks marks)
    {
        (_keywords, _numbers, _decision) = (keywords, new NumberGrammar(keywords, marks), lexicon.Intern("Putusan"));
        var words = JurisdictionTable.Rows("courts", 2).ToLookup(row => row.Fields[0], row => Table.Items(row.Fields[1]));
        (_courts, _cassation) = ([.. words["court"].SelectMany(w => w)], [.. words["cassation"].SelectMany(w => w)]);
    }

    /// <summary>The decision cited at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (tokens[at].Word != _decision || !tokens[at].Capital) return null;
        var start = NumberBehind(tokens, at + 1);
        if (start >= tokens.Count || tokens[start].Kind != TokenKind.Number) return null;
        var (end, year) = Register(text, tokens, start);
        if (year == 0) return null;
        var written = text[tokens[start].Start..tokens[end - 1].End];
        // judicial reviews are cited by their court: "Putusan MK Nomor 91/PUU-XVIII/2020"
        if (written.Contains("PUU", StringComparison.Ordinal)) return null;
        var past = CourtBehind(text, tokens, end);
        var slash = written.IndexOf($"/{year}", StringComparison.Ordinal);
        var behindYear = slash + "/2022".Length;
        var court = IsOneOf(_cassation, text, tokens[start + 1]) ? "ma"
            : slash >= 0 && behindYear < written.Length || past > end
                ? Slugs.Of(text[(tokens[start].Start + behindYear)..tokens[past - 1].End]) : "";
        var number = Slugs.Of(slash > 0 ? written[..slash] : written);
        return new Finding(EntityType.Law, at, past) { Law = new CourtDecision(court, year, number), NameEnd = past };
    }

    // the token past "No." behind the court's name; the end of the text where none stands there
    private int NumberBehind(List<Token> tokens, int first)
    {
        var mark = first;
        while (mark < tokens.Count && mark - first < MaxWordsBetween && tokens[mark] is { Kind: TokenKind.Word, Capital: true }
            && !_keywords.NumberMark.Contains(tokens[mark].Word)) mark++;
        return mark < tokens.Count && _keywords.NumberMark.Contains(tokens[mark].Word) ? _numbers.PastMark(tokens, mark) : tokens.Count;
    }

    // 123/Pid.Sus/2022/PN: joined parts, one of which is the year behind a slash; "1234 K/Pid.Sus/2018" has a space
    private (int End, int Year) Register(ReadOnlySpan<char> text, List<Token> tokens, int start)
    {
        var (end, year) = (start + 1, 0);
        if (end < tokens.Count && IsOneOf(_cassation, text, tokens[end])) end++;
        while (end + 1 < tokens.Count && end - start < MaxTokens && tokens[end].Joined && text[tokens[end].Start] is '/' or '.' or '-'
            && tokens[end + 1] is { Joined: true, IsName: true })
        {
            if (text[tokens[end].Start] == '/' && YearReader.TryYear(text, tokens, end + 1, out var found)) year = found;
            end += 2;
        }
        return (end, end - start > 3 ? year : 0);
    }

    // the court's short name behind "PN": "Jkt.Sel", "Idm"
    private int CourtBehind(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end >= tokens.Count || !IsOneOf(_courts, text, tokens[end - 1])) return end;
        if (tokens[end] is not { Kind: TokenKind.Word, Capital: true, Joined: false, Length: <= 5 }) return end;
        end++;
        return end + 1 < tokens.Count && tokens[end].Joined && text[tokens[end].Start] == '.'
            && tokens[end + 1] is { Kind: TokenKind.Word, Capital: true, Joined: true, Length: <= 5 } ? end + 2 : end;
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> text, Token token)
    {
        foreach (var word in words)
            if (text[token.Start..token.End].SequenceEqual(word)) return true;
        return false;
    }
}
