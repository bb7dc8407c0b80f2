using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the titles of statutes that follow their number: <c>UU No. 6 Tahun 2011 tentang Keimigrasian</c>.</summary>
internal static class LawTitleFinder
{
    private const int MaxTokens = 30;

    private static readonly string[] OfAnother = Keywords.Words(nameof(Keywords.OfAnother));
    private static readonly string[] Laws = ["Undang-Undang", "Peraturan Pemerintah"];
    private static readonly HashSet<string> Small = new(Table.Roles("name-words")["SmallInTitles"], StringComparer.Ordinal);

    /// <summary>Adds the titles of a passage.</summary>
    public static void Find(string text, List<Token> tokens, List<Finding> findings, List<LawTitle> titles)
    {
        foreach (var finding in findings)
        {
            if (finding is not { Law: NumberedLaw { Kind.Code: "uu", Year: > 0 } }) continue;
            if (finding.End >= tokens.Count || !IsAbout(Text(text, tokens[finding.End]))) continue;
            var start = finding.End + 1;
            var end = End(text, tokens, start);
            if (end == start) continue;
            var title = text[tokens[start].Start..tokens[end - 1].End];
            // the title of a law that changes another names that one
            if (!NamesAnother(title)) titles.Add(new LawTitle(title, finding));
        }
    }

    private static int End(string text, List<Token> tokens, int start)
    {
        var end = start;
        for (var i = start; i < tokens.Count && i - start < MaxTokens; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash) continue;
            if (token.Kind != TokenKind.Word) break;
            if (token.Capital) end = i + 1;
            else if (!Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(text, token))) break;
        }
        return end;
    }

    private static bool NamesAnother(string title) =>
        Array.Exists(OfAnother, word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Laws, law => title.Contains(law, StringComparison.OrdinalIgnoreCase));

    private static bool IsAbout(ReadOnlySpan<char> word) =>
        word.Equals("tentang", StringComparison.OrdinalIgnoreCase) || word.Equals("mengenai", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Text(string text, Token token) => text.AsSpan(token.Start, token.Length);
}
