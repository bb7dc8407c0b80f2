using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads laws that are named by kind and title: <c>Undang-Undang tentang Keimigrasian</c>, <c>Undang-undang Pokok Kejaksaan</c>,
/// <c>Undang-undang Kecelakaan 1947</c>. Which of the laws of one title is meant, Resolution tells.
/// </summary>
internal sealed class TitleGrammar
{
    private const int MaxWords = 8;

    // one word alone is too little to tell a law by a part of its title
    private const int MinPart = 2;

    private readonly Keywords _keywords;
    private readonly LawKindReader _kinds;
    private readonly YearReader _years;
    private readonly Lazy<TitleIndex> _titles;

    public TitleGrammar(Keywords keywords, LawKindReader kinds, YearReader years, Vocabulary vocabulary)
    {
        (_keywords, _kinds, _years) = (keywords, kinds, years);
        // texts without laws need no titles
        _titles = new Lazy<TitleIndex>(() => new TitleIndex(vocabulary));
    }

    /// <summary>The law named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!tokens[at].Capital) return null;
        var (kind, end) = _kinds.At(text, tokens, at);
        if (kind is not { Jurisdiction: "id", Issued: false, Compound: false }) return null;
        var start = _kinds.PastRepublic(text, tokens, end);
        var about = start < tokens.Count && _keywords.Tentang == tokens[start].Word;
        if (about) start++;
        while (start < tokens.Count && tokens[start].Kind == TokenKind.Dash) start++;
        if (start >= tokens.Count || tokens[start].Kind != TokenKind.Word) return null;
        // "Undang-undang mengenai hal itu" names none
        var needsCapital = !about || text[tokens[start - 1].Start] is 'm' or 'M';
        if (needsCapital && !tokens[start].Capital) return null;
        return Whole(text, tokens, at, start, kind.Code, about) ?? (about ? null : Part(text, tokens, at, start, kind.Code));
    }

    private Finding? Whole(ReadOnlySpan<char> text, List<Token> tokens, int at, int start, string kind, bool about)
    {
        var (laws, end) = _titles.Value.At(text, tokens, start);
        if (end == 0) return null;
        // "Undang-undang Kerja Sama" is no "Undang-undang Kerja"
        if (!about && end == start + 1 && end < tokens.Count && tokens[end] is { Kind: TokenKind.Word, Capital: true } next
            && !_keywords.YearMark.Contains(next.Word)) return null;
        return Found(text, tokens, at, end, laws, kind, isPart: false);
    }

    private Finding? Part(ReadOnlySpan<char> text, List<Token> tokens, int at, int start, string kind)
    {
        var end = start;
        for (var i = start; i < tokens.Count && i - start < MaxWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Dash) continue;
            if (tokens[i].Kind != TokenKind.Word) break;
            if (_keywords.YearMark.Contains(tokens[i].Word) || _keywords.About.Contains(tokens[i].Word)) break;
            if (tokens[i].Capital) end = i + 1;
            else if (!_keywords.Connectors.Contains(tokens[i].Word)) break;
        }
        for (; end - start >= MinPart; end--)
        {
            if (!tokens[end - 1].Capital) continue;
            if (_titles.Value.With(text, tokens, start, end, kind) is { Count: > 0 } laws
                && Found(text, tokens, at, end, laws, kind, isPart: true) is { } found) return found;
        }
        return null;
    }

    private Finding? Found(
        ReadOnlySpan<char> text, List<Token> tokens, int at, int end, IReadOnlyList<TitledLaw> laws, string kind, bool isPart)
    {
        var (year, named) = (0, end);
        if (_years.TryYearAfter(text, tokens, end, out var marked, out var past)) (year, named) = (marked, past);
        else if (YearReader.TryYear(text, tokens, end, out var bare)) (year, named) = (bare, end + 1);
        var meant = Of(laws, kind, year);
        // a year that is none of theirs is not part of the name
        if (meant.Count == 0 && year > 0) (meant, named) = (Of(laws, kind, 0), end);
        return meant.Count == 0 ? null
            : new Finding(EntityType.Law, at, named) { Candidates = meant, NameEnd = named, Law = new NamedByTitle(isPart) };
    }

    // the laws of a kind and a year; of any year where that is 0
    private static List<EntityId> Of(IReadOnlyList<TitledLaw> laws, string kind, int year)
    {
        var meant = new List<EntityId>(laws.Count);
        foreach (var law in laws)
            if (law.IsOf(kind) && (year == 0 || law.Year == year)) meant.Add(law.Id);
        return meant;
    }
}
