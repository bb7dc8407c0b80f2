namespace TipKnowledge.Entities.Recognition;

/// <summary>The title that a text gives to a law cited by number.</summary>
/// <param name="Title">The words after "tentang", to the end of the capitalised run.</param>
/// <param name="Law">The citation.</param>
internal sealed record LawTitle(string Title, Finding Law);

/// <summary>Reads the titles of statutes that follow their number: <c>UU No. 6 Tahun 2011 tentang Keimigrasian</c>.</summary>
internal static class LawTitleFinder
{
    private const int MaxTokens = 30;

    private static readonly string[] OfAnother = Keywords.Words(nameof(Keywords.OfAnother));
    private static readonly string[] Laws = ["Undang-Undang", "Peraturan Pemerintah"];

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "dan", "atas", "di", "untuk", "dari", "terhadap", "dalam", "oleh", "atau", "serta", "bagi", "ke", "pada", "dengan", "yang", "antara",
    };

    public static void Find(string text, List<Token> tokens, List<Finding> findings, List<LawTitle> titles)
    {
        foreach (var finding in findings)
        {
            if (finding is not { Type: EntityType.Law, Law: NumberedLaw { Kind.Code: "uu", Year: > 0 } }) continue;
            if (finding.End >= tokens.Count || !IsAbout(Text(text, tokens[finding.End]))) continue;
            var (start, end) = (finding.End + 1, finding.End + 1);
            for (var i = start; i < tokens.Count && i - start < MaxTokens; i++)
            {
                var token = tokens[i];
                if (token.Kind == TokenKind.Dash) continue;
                if (token.Kind != TokenKind.Word) break;
                if (token.Capital) end = i + 1;
                else if (!Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(text, token))) break;
            }
            if (end == start) continue;
            var title = text[tokens[start].Start..tokens[end - 1].End];
            // the title of a law that changes another names that one
            if (!NamesAnother(title)) titles.Add(new LawTitle(title, finding));
        }
    }

    private static bool NamesAnother(string title) =>
        Array.Exists(OfAnother, word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Laws, law => title.Contains(law, StringComparison.OrdinalIgnoreCase));

    private static bool IsAbout(ReadOnlySpan<char> word) =>
        word.Equals("tentang", StringComparison.OrdinalIgnoreCase) || word.Equals("mengenai", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Text(string text, Token token) => text.AsSpan(token.Start, token.Length);
}
