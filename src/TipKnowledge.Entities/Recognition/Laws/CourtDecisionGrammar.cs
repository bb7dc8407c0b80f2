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

    public CourtDecisionGrammar(Lexicon lexicon, Keywords keywords, LawMarks marks) =>
        (_keywords, _numbers, _decision) = (keywords, new NumberGrammar(keywords, marks), lexicon.Intern("Putusan"));

    /// <summary>The decision cited at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (tokens[at].Word != _decision || !tokens[at].Capital) return null;
        var mark = at + 1;
        while (mark < tokens.Count && mark - at <= MaxWordsBetween && tokens[mark] is { Kind: TokenKind.Word, Capital: true }
            && !_keywords.NumberMark.Contains(tokens[mark].Word)) mark++;
        if (mark >= tokens.Count || !_keywords.NumberMark.Contains(tokens[mark].Word)) return null;
        var start = _numbers.PastMark(tokens, mark);
        if (start >= tokens.Count || tokens[start].Kind != TokenKind.Number) return null;
        var (end, year) = Register(text, tokens, start);
        if (year == 0) return null;
        var court = CourtBehind(text, tokens, end);
        var written = text[tokens[start].Start..tokens[end - 1].End];
        var slash = written.IndexOf($"/{year}", StringComparison.Ordinal);
        var issuer = slash >= 0 && slash + 5 < written.Length
            || court > end ? Slugs.Of(text[(tokens[start].Start + slash + 5)..tokens[court - 1].End]) : "";
        // judicial reviews are cited by their court: "Putusan MK Nomor 91/PUU-XVIII/2020"
        if (written.Contains("PUU", StringComparison.Ordinal)) return null;
        if (text[tokens[start + 1].Start..tokens[start + 1].End] is "K" or "PK") issuer = "ma";
        var number = Slugs.Of(slash > 0 ? written[..slash] : written);
        return new Finding(EntityType.Law, at, court) { Law = new CourtDecision(issuer, year, number), NameEnd = court };
    }

    // 123/Pid.Sus/2022/PN: joined parts, one of which is the year behind a slash; "1234 K/Pid.Sus/2018" has a space
    private static (int End, int Year) Register(ReadOnlySpan<char> text, List<Token> tokens, int start)
    {
        var (end, year) = (start + 1, 0);
        if (end < tokens.Count && text[tokens[end].Start..tokens[end].End] is "K" or "PK") end++;
        while (end + 1 < tokens.Count && end - start < MaxTokens && tokens[end].Joined && text[tokens[end].Start] is '/' or '.' or '-'
            && tokens[end + 1] is { Joined: true, IsName: true })
        {
            if (text[tokens[end].Start] == '/' && NumberGrammar.TryYear(text, tokens, end + 1, out var found)) year = found;
            end += 2;
        }
        return (end, end - start > 3 ? year : 0);
    }

    // the court's short name behind "PN": "Jkt.Sel", "Idm"
    private static int CourtBehind(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (text[tokens[end - 1].Start..tokens[end - 1].End] is not ("PN" or "PT" or "PA" or "PTUN" or "PHI") || end >= tokens.Count) return end;
        if (tokens[end] is not { Kind: TokenKind.Word, Capital: true, Joined: false, Length: <= 5 }) return end;
        end++;
        return end + 1 < tokens.Count && tokens[end].Joined && text[tokens[end].Start] == '.'
            && tokens[end + 1] is { Kind: TokenKind.Word, Capital: true, Joined: true, Length: <= 5 } ? end + 2 : end;
    }
}
