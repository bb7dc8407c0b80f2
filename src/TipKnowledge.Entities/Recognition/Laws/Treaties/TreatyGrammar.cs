using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads treaties whose title is not written as any list has it: <c>Konvensi Internasional tentang Melawan Kejahatan Transnasional
/// Terorganisir</c>, <c>Deklarasi ASEAN Against Trafficking in Persons (2015)</c>; and short names such as <c>Deklarasi ASEAN</c>, which
/// mean the one cited before.
/// </summary>
internal sealed class TreatyGrammar
{
    private const string Declaration = "declaration";
    private const int MaxTokens = 28;

    // with fewer words behind its head a phrase is no title: "Konvensi Internasional", "Perjanjian Kerja Sama"
    private const int MinWords = 4;

    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly KnownWords _known;
    private readonly NameYears _years;
    private readonly Dictionary<int, string> _heads = [];
    private readonly int _asean;

    public TreatyGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, KnownWords known, NameYears years)
    {
        (_keywords, _gazetteer, _known, _years) = (keywords, gazetteer, known, years);
        foreach (var row in Table.Rows("treaty-heads", 2)) _heads.Add(lexicon.Intern(row[0]), row[1]);
        _asean = lexicon.Intern("ASEAN");
    }

    /// <summary>The treaty named at a token, or <see langword="null"/>.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!tokens[at].Capital) return null;
        var head = at;
        // "United Nations Convention …", "ASEAN Declaration …"
        if (!_heads.ContainsKey(tokens[at].Word))
        {
            if (_gazetteer.At(text, tokens, at) is not ({ Ids: [{ Type: EntityType.Agency }, ..] }, var body))
                return BehindPlace(text, tokens, at);
            head = body;
            if (head >= tokens.Count || !tokens[head].Capital || !_heads.ContainsKey(tokens[head].Word)) return null;
        }
        return Titled(text, tokens, at, Run(tokens, head)) ?? OfAsean(tokens, at, head) ?? OfPlace(text, tokens, at);
    }

    // "Deklarasi Manado": a place behind it is its name
    private Finding? OfPlace(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!IsDeclaration(tokens, at) || at + 1 >= tokens.Count || !tokens[at + 1].Capital
            || _gazetteer.At(text, tokens, at + 1) is not ({ Ids: [{ Type: EntityType.Place }, ..] }, var end)) return null;
        var past = _years.PastOfTreaty(text, tokens, end);
        return new Finding(EntityType.Law, at, past) { Law = Named(text, tokens, at, end), NameEnd = end };
    }

    // "Bali Declaration on Combating Illegal Fishing in the Region": a place before it, its matter behind it
    private Finding? BehindPlace(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (_gazetteer.At(text, tokens, at) is not ({ Ids: [{ Type: EntityType.Place }, ..] }, var head)
            || !IsDeclaration(tokens, head) || !tokens[head].Capital) return null;
        var end = Run(tokens, head);
        return new Finding(EntityType.Law, at, end) { Law = Named(text, tokens, at, end), NameEnd = end };
    }

    private bool IsDeclaration(List<Token> tokens, int at) =>
        at < tokens.Count && _heads.TryGetValue(tokens[at].Word, out var kind) && kind == Declaration;

    private Finding? Titled(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        EntityId? best = null;
        var (bestEnd, bestScore) = (0, 0.0);
        foreach (var treaty in _known.Treaties)
        {
            if (!_known.Has(treaty, tokens[at].Word)) continue;
            var last = end;
            while (last > at && !(_known.IsContent(tokens[last - 1]) && _known.Has(treaty, tokens[last - 1].Word))) last--;
            var shared = _known.Shared(treaty, tokens, at, last);
            // of treaties with all these words the one with fewest others
            var score = shared - (double)_known.Count(treaty) / 1000;
            if (shared < MinWords || score <= bestScore || !_known.IsTold(treaty, tokens, at, last)) continue;
            (best, bestEnd, bestScore) = (treaty, last, score);
        }
        return best is not { } id ? null
            : WithYear(text, tokens, new Finding(EntityType.Law, at, bestEnd) { Candidates = [id], NameEnd = bestEnd });
    }

    private Finding WithYear(ReadOnlySpan<char> text, List<Token> tokens, Finding treaty)
    {
        var past = _years.PastOfTreaty(text, tokens, treaty.End);
        return treaty with { End = past, Year = NameYears.In(text, tokens, treaty.End, past) };
    }

    private Finding? OfAsean(List<Token> tokens, int at, int head)
    {
        var end = head + 1;
        if (head != at)
        {
            if (tokens[at].Word != _asean) return null;
        }
        else if (end >= tokens.Count || tokens[end++].Word != _asean)
        {
            return null;
        }
        return new Finding(EntityType.Law, at, end) { Law = new ShortTreaty(_heads[tokens[head].Word]), NameEnd = end };
    }

    // capitals with small words between them; marks end it
    private int Run(List<Token> tokens, int at)
    {
        var end = at + 1;
        for (var i = end; i < tokens.Count && i - at < MaxTokens; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash) continue;
            if (token.Kind != TokenKind.Word) break;
            if (token.Capital) end = i + 1;
            else if (!_keywords.Connectors.Contains(token.Word)) break;
        }
        return end;
    }

    private static NamedTreaty Named(ReadOnlySpan<char> text, List<Token> tokens, int first, int end)
    {
        var slug = Slugs.Of(text[tokens[first].Start..tokens[end - 1].End]);
        return new NamedTreaty(slug, slug);
    }
}
