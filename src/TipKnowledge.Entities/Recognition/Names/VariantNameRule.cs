namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads a name that is not written as any list has it but stands in front of its known abbreviation:
/// <c>Action on Counter Terrorism (ACPoA on CT)</c>, <c>Badan Pelindungan Pekerja Migran (BP2MI)</c>. Most of its words must be words of
/// the known name.
/// </summary>
internal sealed class VariantNameRule(Keywords keywords, KnownWords known)
{
    private const int MaxTokens = 20;

    /// <summary>The findings of a passage with such names, in place of lesser ones inside them.</summary>
    public List<Finding> Apply(ReadOnlySpan<char> text, List<Token> tokens, List<Finding> findings)
    {
        var named = new List<Finding>(findings.Count);
        for (var i = 0; i < findings.Count; i++)
        {
            if (Variant(text, tokens, findings, i) is { } variant)
            {
                while (named.Count > 0 && named[^1].First >= variant.First) named.RemoveAt(named.Count - 1);
                named.Add(variant);
            }
            named.Add(findings[i]);
        }
        return named;
    }

    private Finding? Variant(ReadOnlySpan<char> text, List<Token> tokens, List<Finding> findings, int i)
    {
        var abbreviation = findings[i];
        if (abbreviation.Type is not (EntityType.Law or EntityType.Agency) || abbreviation.Candidates.Count != 1) return null;
        var open = abbreviation.First - 1;
        if (open < 2 || text[tokens[open].Start] != '(' || abbreviation.End >= tokens.Count
            || text[tokens[abbreviation.End].Start] != ')') return null;
        var id = abbreviation.Candidates[0];
        // the title behind a statute's number is no name: "UU No. 21 Tahun 2007 tentang Pemberantasan … (UU TPPO)"
        if (id.Type == EntityType.Law && id.IsOf("id")) return null;
        var floor = Floor(findings, i, open, id);
        if (floor == open) return null;
        var first = First(text, tokens, floor, open, id);
        if (first == open || IsTail(text, tokens, floor, first) || known.Shared(id, tokens, first, open) == 0) return null;
        return new Finding(abbreviation.Type, first, open) { Candidates = abbreviation.Candidates, NameEnd = open };
    }

    // what is already read as a law, or as a body right in front, stays
    private static int Floor(List<Finding> findings, int index, int open, EntityId id)
    {
        for (var i = index - 1; i >= 0 && open - findings[i].End < MaxTokens; i--)
        {
            if (findings[i].End == open && findings[i].Type is not (EntityType.Country or EntityType.Place)) return open;
            if (findings[i].Candidates.Contains(id)) return open;
            if (findings[i].Type is EntityType.Law or EntityType.Agency) return findings[i].End;
        }
        return Math.Max(0, open - MaxTokens);
    }

    // what goes on from a law or body is the end of its name
    private static bool IsTail(ReadOnlySpan<char> text, List<Token> tokens, int floor, int first) =>
        floor > 0 && (first == floor || first == floor + 1 && text[tokens[floor].Start] == ',');

    private int First(ReadOnlySpan<char> text, List<Token> tokens, int floor, int open, EntityId id)
    {
        var first = open;
        for (var i = open - 1; i >= floor; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash || text[token.Start] == ',') continue;
            if (token.Kind != TokenKind.Word) break;
            if (token.Capital && known.IsContent(token) && known.Has(id, token.Word)) first = i;
            else if (!token.Capital && !keywords.Connectors.Contains(token.Word)) break;
        }
        return first;
    }
}
